// Every variant: its name, and the function that makes it of a program.
import { variants as bun } from "./tools/bun.mjs";
import { variants as esbuild } from "./tools/esbuild.mjs";
import { variants as rolldown } from "./tools/rolldown.mjs";
import { variants as rollup } from "./tools/rollup.mjs";
import { variants as transforms } from "./tools/transforms.mjs";
import { variants as webpack } from "./tools/webpack.mjs";

const TOOLS = { ...esbuild, ...rollup, ...rolldown, ...webpack, ...transforms, ...bun };

// Those that read CommonJS and keep it CommonJS: a bundler makes one default export of it.
const FOR_COMMONJS = ["esbuild-min", "esbuild-es2016", "swc", "swc-es2016", "tsc-es2016", "oxc"];

// The variants of a program, as [name, function] pairs.
export const toolsFor = (program) =>
  program.isModule ? Object.entries(TOOLS) : FOR_COMMONJS.map((name) => [name, TOOLS[name]]);
