// The form in which the variants of one fixture are kept: plain text, one section for each
// distinct output, headed by the names of the variants that gave it.
//
//   //# fixture <sha256>
//   //# tools <digest>
//   //# none <reason>                 (only if there are no variants at all)
//   //= esbuild, vite                 a section: the code up to the next mark
//   //! tsc-es2016: <message>         a tool that refused the fixture
//
// tests/support/variants.py reads it.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const MARK = /^\/\/[#=!] /m;

const oneLine = (text) => text.replace(/\s+/g, " ").trim().slice(0, 200);

function sections(outputs) {
  const byCode = new Map();
  for (const [name, code] of Object.entries(outputs)) {
    const body = code.trimEnd() + "\n";
    if (MARK.test(body)) throw new Error(`${name}: its output holds a mark of the store`);
    byCode.set(body, [...(byCode.get(body) ?? []), name]);
  }
  return [...byCode].map(([body, names]) => `//= ${names.join(", ")}\n${body}`);
}

const heads = ({ fixture, tools, none }) => [
  `//# fixture ${fixture}\n`,
  `//# tools ${tools}\n`,
  ...(none ? [`//# none ${oneLine(none)}\n`] : []),
];

// The text of a store file; `record` is {fixture, tools, none?, outputs, errors}.
export const format = (record) =>
  [
    ...heads(record),
    ...sections(record.outputs),
    ...Object.entries(record.errors).map(([name, text]) => `//! ${name}: ${oneLine(text)}\n`),
  ].join("");

export function write(path, record) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, format(record));
}

// Whether the file at `path` was made of this fixture by these tools.
export function isFresh(path, digests) {
  return existsSync(path) && readFileSync(path, "utf8").startsWith(heads(digests).join(""));
}
