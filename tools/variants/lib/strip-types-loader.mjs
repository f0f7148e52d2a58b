// A webpack loader: TypeScript to JavaScript, nothing else.
import { stripTypes } from "./tools/esbuild.mjs";

export default function load(code) {
  const done = this.async();
  stripTypes(code, this.resourcePath).then((output) => done(null, output), done);
}
