// Which files a fixture consists of: itself and the relative imports it reaches.
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";

const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*)(["'`])(\.{1,2}\/[^"'`\n]*)\1/g;
const ENDINGS = ["", ".ts", ".tsx", ".mts", ".mjs", ".js", "/index.ts", "/index.js"];
const COMPILED = /\.([mc]?)js$/;

// The file that a relative import means, or null. `./a.js` may be `./a.ts` in TypeScript.
export function resolveFrom(importer, specifier) {
  const path = resolve(dirname(importer), specifier);
  const candidates = ENDINGS.map((ending) => path + ending);
  if (COMPILED.test(path)) candidates.push(path.replace(COMPILED, ".$1ts"));
  return candidates.find((file) => existsSync(file) && statSync(file).isFile()) ?? null;
}

// The paths of `entry` and of all that it imports by relative path, in order of first import, and
// the relative imports that lead nowhere.
export function closure(entry) {
  const files = [entry];
  const missing = new Set();
  for (const file of files) {
    for (const [, , specifier] of readFileSync(file, "utf8").matchAll(IMPORT)) {
      const found = resolveFrom(file, specifier);
      if (!found) missing.add(specifier);
      else if (!files.includes(found)) files.push(found);
    }
  }
  return { files, missing };
}

// Tells which imports are left to the platform: packages, and files that are not there.
export const externalTest = (missing) => (id) => !/^(\.{1,2}\/|\/|\0)/.test(id) || missing.has(id);
