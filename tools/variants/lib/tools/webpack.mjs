// webpack and rspack, with modules concatenated and (`-flat`) each in a function of the module map.
// Their entry is a module of its own that re-exports the fixture: with one module there is no map.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { rspack } from "@rspack/core";
import webpack from "webpack";

const LOADER = new URL("../strip-types-loader.mjs", import.meta.url).href;
const SWC_RULE = {
  test: /\.[cm]?tsx?$/,
  loader: "builtin:swc-loader",
  options: { jsc: { parser: { syntax: "typescript", tsx: true, decorators: true }, target: "es2022" } },
};

// Left alone, `import.meta.url` becomes the path of the file on the machine that bundles it.
const MODULE = { parser: { javascript: { importMeta: false } } };

const configuration = (program, concatenate) => ({
  mode: "production",
  context: program.root,
  entry: program.wrapperPath,
  target: ["webworker", "es2022"],
  devtool: false,
  experiments: { outputModule: true },
  externalsType: "module",
  externals: ({ request }, done) =>
    program.isExternal(request) ? done(null, `module ${request}`) : done(),
  resolve: {
    extensions: [".ts", ".tsx", ".mjs", ".js"],
    extensionAlias: { ".js": [".ts", ".js"], ".mjs": [".mts", ".mjs"] },
  },
  output: {
    path: join(program.root, "out"),
    filename: "out.mjs",
    module: true,
    library: { type: "module" },
    chunkFormat: "module",
  },
  optimization: { concatenateModules: concatenate },
});

async function compile(compiler, program, folder) {
  const stats = await new Promise((resolve, reject) =>
    compiler.run((error, result) => (error ? reject(error) : resolve(result))),
  );
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) {
    throw new Error(stats.toJson({ all: false, errors: true }).errors[0].message);
  }
  return readFile(join(program.root, folder, "out.mjs"), "utf8");
}

// webpack numbers modules by their paths and their loaders': the loader must stand in the program.
async function placeLoader(program) {
  const path = join(program.root, "strip-types.mjs");
  await writeFile(path, `export { default } from ${JSON.stringify(LOADER)};\n`);
  return path;
}

const withWebpack = (concatenate) => async (program) => {
  const options = configuration(program, concatenate);
  const loader = await placeLoader(program);
  options.module = { ...MODULE, rules: [{ test: /\.[cm]?tsx?$/, loader }] };
  options.output.path = join(program.root, `webpack-${concatenate}`);
  return compile(webpack(options), program, `webpack-${concatenate}`);
};

const withRspack = (concatenate) => async (program) => {
  const options = configuration(program, concatenate);
  options.module = { ...MODULE, rules: [SWC_RULE] };
  options.output.path = join(program.root, `rspack-${concatenate}`);
  return compile(rspack(options), program, `rspack-${concatenate}`);
};

export const variants = {
  webpack: withWebpack(true),
  "webpack-flat": withWebpack(false),
  rspack: withRspack(true),
  "rspack-flat": withRspack(false),
};
