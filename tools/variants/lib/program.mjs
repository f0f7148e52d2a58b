// A fixture laid out in a folder of its own, so that no path of this machine enters the outputs.
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative } from "node:path";
import { init, parse } from "es-module-lexer";
import { stripTypes } from "./tools/esbuild.mjs";
import { withoutOutline } from "./fixtures.mjs";
import { closure, externalTest } from "./modules.mjs";

const WRAPPER = "entry.mjs";
const COMMONJS = /\bexports\s*[.=[]|\(\s*exports\s*,/;

const UNEXPORTED = "it exports nothing, so a bundler drops all of it";

// Why a fixture has no variants, as an error of its own kind.
export class NoVariants extends Error {}

async function exportedNames(code, path) {
  await init;
  const script = await stripTypes(code, path).catch((error) => {
    throw new NoVariants(`not a program: ${error.errors?.[0]?.text ?? error.message}`);
  });
  return parse(script)[1].map((item) => item.n);
}

function wrapper(names, entry) {
  const from = JSON.stringify(`./${basename(entry)}`);
  const lines = [`export * from ${from};`];
  if (names.includes("default")) lines.push(`export { default } from ${from};`);
  return lines.join("\n") + "\n";
}

async function copyInto(folder, files) {
  const base = files.map(dirname).reduce((a, b) => (a.length <= b.length ? a : b));
  for (const file of files) {
    const target = join(folder, relative(base, file));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, withoutOutline(await readFile(file, "utf8")));
  }
  return relative(base, files[0]);
}

// Calls `use` with the program of the fixture at `path`, and removes its folder afterwards.
export async function withProgram(path, use) {
  const code = withoutOutline(await readFile(path, "utf8"));
  const names = await exportedNames(code, path);
  const isModule = names.length > 0;
  if (!isModule && !COMMONJS.test(code)) throw new NoVariants(UNEXPORTED);
  const root = await mkdtemp(join(await realpath(tmpdir()), "variants-"));
  try {
    const { files, missing } = closure(path);
    const entry = await copyInto(root, files);
    const wrapperPath = join(root, dirname(entry), WRAPPER);
    await writeFile(wrapperPath, wrapper(names, entry));
    const entryPath = join(root, entry);
    process.chdir(root);
    const isExternal = externalTest(missing);
    const isSingle = files.length === 1;
    const paths = { root, entry, entryPath, wrapperPath };
    return await use({ ...paths, code, isModule, isSingle, isExternal, missing });
  } finally {
    process.chdir(tmpdir());
    await rm(root, { recursive: true, force: true });
  }
}
