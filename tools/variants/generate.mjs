// node generate.mjs [--check | --verify | --all] [fixture...]
//
// Writes the variants of every fixture (or of those named) that are missing or stale.
//   --check   writes nothing; lists what is missing, stale or without a fixture, and exits 1
//   --verify  makes all variants again and exits 1 if any differs from what is stored
//   --all     makes all again, fresh or not
import { fork } from "node:child_process";
import { existsSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import * as fixtures from "./lib/fixtures.mjs";
import { format, isFresh, write } from "./lib/store.mjs";

const WORKER = fileURLToPath(new URL("./lib/worker.mjs", import.meta.url));
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: "boolean" },
    check: { type: "boolean" },
    verify: { type: "boolean" },
  },
});

const shown = (path) => relative(fixtures.REPOSITORY, path);
const tools = fixtures.toolsDigest();
const digestsOf = (path) => ({ fixture: fixtures.fixtureDigest(path), tools });
const isStale = (path) => !isFresh(fixtures.storePath(path), digestsOf(path));

// Store files whose fixture is gone.
function orphans(paths) {
  const root = join(fixtures.FIXTURES, ".variants");
  if (!existsSync(root)) return [];
  const wanted = new Set(paths.map(fixtures.storePath));
  return readdirSync(root, { recursive: true })
    .map((name) => join(root, name))
    .filter((path) => path.endsWith(".txt") && !wanted.has(path));
}

// Sends the paths to as many child processes as there are processors; `receive` gets each record.
function generate(paths, receive) {
  const queue = [...paths];
  const work = (child) =>
    new Promise((done, fail) => {
      const next = () => (queue.length ? child.send(queue.shift()) : child.disconnect());
      child.on("message", ({ path, record }) => {
        receive(path, { ...digestsOf(path), ...record });
        next();
      });
      child.on("exit", (code) => (code ? fail(new Error(`a worker ended with ${code}`)) : done()));
      next();
    });
  const count = Math.min(availableParallelism(), paths.length);
  return Promise.all(Array.from({ length: count }, () => work(fork(WORKER))));
}

function report(lines, verb) {
  for (const line of lines) console.log(line);
  console.log(`${lines.length} ${verb}`);
  if (!lines.length) return;
  console.log("Regenerate them with: node tools/variants/generate.mjs");
  process.exitCode = 1;
}

function check(paths, gone) {
  const lines = paths.filter(isStale).map((path) => `stale or missing: ${shown(path)}`);
  report([...lines, ...gone.map((path) => `no such fixture: ${shown(path)}`)], "to regenerate");
}

async function verify(paths) {
  const lines = [];
  await generate(paths, (path, record) => {
    const stored = fixtures.storePath(path);
    const same = existsSync(stored) && readFileSync(stored, "utf8") === format(record);
    if (!same) lines.push(`differs: ${shown(path)}`);
  });
  report(lines.sort(), `of ${paths.length} differ`);
}

async function update(paths, gone) {
  gone.forEach((path) => rmSync(path));
  const due = options.all ? paths : paths.filter(isStale);
  await generate(due, (path, record) => {
    write(fixtures.storePath(path), record);
    for (const [name, text] of Object.entries(record.errors)) {
      console.log(`${shown(path)}: ${name}: ${text.split("\n")[0]}`);
    }
    if (record.none) console.log(`${shown(path)}: no variants: ${record.none}`);
  });
  console.log(`${due.length} of ${paths.length} generated`);
}

const everything = fixtures.allFixtures();
const chosen = positionals.length ? positionals.map((path) => resolve(path)) : everything;
const gone = positionals.length ? [] : orphans(everything);
if (options.check) check(chosen, gone);
else if (options.verify) await verify(chosen);
else await update(chosen, gone);
