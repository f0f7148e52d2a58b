// Where the fixtures are, and what their variants depend on.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { closure } from "./modules.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
const PROJECT = join(HERE, "..");
export const REPOSITORY = join(PROJECT, "..", "..");
export const FIXTURES = join(REPOSITORY, "fixtures");
const STORE = join(FIXTURES, ".variants");
const SOURCE = /\.(ts|mts|tsx|js|mjs)$/;
const OUTLINE = /\/\* outline\r?\n(?:(?!\*\/)[^])*\*\/\s*$/;

// Every file below fixtures/ whose last comment is an outline: modules that it imports have none.
export function allFixtures() {
  return readdirSync(FIXTURES, { recursive: true })
    .map((name) => join(FIXTURES, name))
    .filter((path) => SOURCE.test(path) && !path.startsWith(STORE + sep))
    .filter((path) => OUTLINE.test(readFileSync(path, "utf8")))
    .sort();
}

// The file that holds a fixture's variants.
export const storePath = (path) => join(STORE, `${relative(FIXTURES, path)}.txt`);

const digest = (parts) => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("hex");
};

// A fixture's program: what stands before its outline.
export const withoutOutline = (text) => text.replace(OUTLINE, "");

// The digest of the code of a fixture and its imports: a changed outline changes no variant.
export const fixtureDigest = (path) =>
  digest(closure(path).files.map((file) => withoutOutline(readFileSync(file, "utf8")).trimEnd()));

// The digest of what turns a fixture into its variants: the locked tools and how they are called.
export function toolsDigest() {
  const sources = readdirSync(HERE, { recursive: true })
    .filter((name) => name.startsWith("tools") || name === "program.mjs")
    .filter((name) => name.endsWith(".mjs"))
    .sort();
  const paths = [join(PROJECT, "package-lock.json"), ...sources.map((name) => join(HERE, name))];
  return digest(paths.map((path) => readFileSync(path, "utf8"))).slice(0, 16);
}
