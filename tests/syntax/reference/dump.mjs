// Reads file names, one a line; prints for each a line of JSON: {file, tree} or {file, error}.
// Trees are nested arrays; `../canonical.py` gives awaitstep's own in the same form.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { fromAcorn } from "./from-acorn.mjs";
import { fromTypeScript } from "./from-typescript.mjs";

const isTypeScript = (file) => /\.[cm]?tsx?$/.test(file);

for await (const file of createInterface({ input: process.stdin })) {
  try {
    const text = readFileSync(file, "utf8").replace(/^\uFEFF/, "");
    const tree = isTypeScript(file) ? fromTypeScript(file, text) : fromAcorn(text);
    console.log(JSON.stringify({ file, tree }));
  } catch (error) {
    console.log(JSON.stringify({ file, error: String(error.message ?? error) }));
  }
}
