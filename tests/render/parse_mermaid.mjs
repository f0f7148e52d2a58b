// Reads a JSON object of Mermaid texts by name from standard input with Mermaid's own parser;
// prints what it refuses. Argument: a node_modules folder.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { join } from "node:path";

const require = createRequire(join(process.argv[2], "x.js"));
const { JSDOM } = require("jsdom");
const { window } = new JSDOM("");
globalThis.window = window;
globalThis.document = window.document;
const { default: mermaid } = await import(
  pathToFileURL(join(process.argv[2], "mermaid/dist/mermaid.core.mjs"))
);
mermaid.initialize({ startOnLoad: false });
for (const [name, text] of Object.entries(JSON.parse(readFileSync(0, "utf8")))) {
  try {
    await mermaid.parse(text);
  } catch (error) {
    console.log(`${name}: ${error.message}`);
  }
}
