// bun's bundler, minified. Its binary comes inside an npm package: no download script is run.
import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { arch, platform } from "node:process";
import { promisify } from "node:util";

const ARCHITECTURES = { x64: "x64", arm64: "aarch64" };
const BINARY = createRequire(import.meta.url).resolve(
  `@oven/bun-${platform}-${ARCHITECTURES[arch]}/bin/bun`,
);
const FLAGS = ["--minify", "--format=esm", "--target=browser", "--packages=external"];

async function bun(program) {
  const run = promisify(execFile);
  const external = ["cloudflare:*", ...program.missing].flatMap((id) => ["--external", id]);
  const parameters = ["build", program.entry, ...FLAGS, ...external];
  const environment = { ...process.env, DO_NOT_TRACK: "1", NO_COLOR: "1" };
  const { stdout } = await run(BINARY, parameters, { cwd: program.root, env: environment });
  return stdout;
}

export const variants = { bun };
