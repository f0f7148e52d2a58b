// rollup, then terser over its one chunk.
import { rollup } from "rollup";
import { minify } from "terser";
import { resolveFrom } from "../modules.mjs";
import { stripTypes } from "./esbuild.mjs";

const sources = {
  name: "sources",
  resolveId: (id, importer) => (importer && id.startsWith(".") ? resolveFrom(importer, id) : null),
  transform: async (code, id) => ({ code: await stripTypes(code, id), map: null }),
};

async function rollupTerser(program) {
  const bundle = await rollup({
    input: program.entryPath,
    external: program.isExternal,
    plugins: [sources],
    onLog: () => {},
  });
  const { output } = await bundle.generate({ format: "es" });
  await bundle.close();
  const result = await minify(output[0].code, { module: true });
  return result.code;
}

export const variants = { "rollup-terser": rollupTerser };
