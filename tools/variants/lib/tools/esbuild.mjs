// esbuild: plain, minified, with kept names (wrangler's default), and lowered to older targets.
import * as esbuild from "esbuild";

const BASE = {
  write: false,
  platform: "neutral",
  logLevel: "silent",
  legalComments: "none",
  tsconfigRaw: {},
};

const bundling = (program) => ({
  bundle: true,
  format: "esm",
  packages: "external",
  external: ["cloudflare:*", "node:*", ...program.missing],
});

const build = (options) => async (program) => {
  const result = await esbuild
    .build({
      ...BASE,
      ...options,
      ...(program.isModule ? bundling(program) : { bundle: false }),
      absWorkingDir: program.root,
      entryPoints: [program.entry],
    })
    .catch((failure) => {
      throw new Error(failure.errors[0].text);
    });
  return result.outputFiles[0].text;
};

export const variants = {
  esbuild: build({ target: "esnext" }),
  "esbuild-min": build({ target: "esnext", minify: true }),
  "esbuild-names": build({ target: "esnext", minify: true, keepNames: true }),
  "esbuild-es2017": build({ target: "es2017" }),
  "esbuild-es2016": build({ target: "es2016" }),
  "esbuild-es2016-min": build({ target: "es2016", minify: true }),
  wrangler: build({ target: "es2024", keepNames: true }),
};

// JavaScript of one module, for the tools that read no TypeScript or decorators; imports stay.
export async function stripTypes(code, path) {
  const loader = path.match(/\.[mc]?ts$/) ? "ts" : path.endsWith(".tsx") ? "tsx" : "jsx";
  const result = await esbuild.transform(code, { loader, target: "es2022", tsconfigRaw: {} });
  return result.code;
}
