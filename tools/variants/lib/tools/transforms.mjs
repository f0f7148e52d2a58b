// The tools that read one file: swc, tsc and oxc-minify. A program of several files is bundled
// for them by esbuild first, as a Worker's build does.
import { transform } from "@swc/core";
import { minify } from "oxc-minify";
import ts from "typescript";
import { stripTypes, variants as esbuild } from "./esbuild.mjs";

const source = async (program) =>
  program.isSingle
    ? { code: program.code, path: program.entry }
    : { code: await esbuild.esbuild(program), path: "bundle.mjs" };

const swc = (target, minified) => async (program) => {
  const { code, path } = await source(program);
  const result = await transform(code, {
    filename: path,
    configFile: false,
    swcrc: false,
    isModule: program.isModule,
    minify: minified,
    module: program.isModule ? { type: "es6" } : undefined,
    jsc: {
      target,
      parser: { syntax: "typescript", tsx: !/\.[mc]?ts$/.test(path), decorators: true },
      transform: { decoratorVersion: "2022-03" },
      preserveAllComments: false,
      minify: minified ? { compress: true, mangle: true, module: program.isModule } : undefined,
    },
  });
  return result.code;
};

async function tsc(program) {
  const { code, path } = await source(program);
  const { outputText } = ts.transpileModule(code, {
    fileName: path.replace(/\.mjs$/, ".js"),
    compilerOptions: {
      target: ts.ScriptTarget.ES2016,
      module: ts.ModuleKind.ESNext,
      jsx: ts.JsxEmit.ReactJSX,
      allowJs: true,
      removeComments: true,
    },
  });
  return outputText;
}

async function oxc(program) {
  const { code, path } = await source(program);
  const result = await minify("input.mjs", await stripTypes(code, path), {
    module: program.isModule,
    compress: true,
    mangle: { toplevel: true },
    codegen: { removeWhitespace: true },
  });
  if (result.errors.length) throw new Error(result.errors[0].message);
  return result.code;
}

export const variants = {
  swc: swc("es2022", true),
  "swc-es2016": swc("es2016", false),
  "tsc-es2016": tsc,
  oxc,
};
