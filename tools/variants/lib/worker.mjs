// A child process: makes all variants of each fixture it is sent, one after another.
import { REPOSITORY } from "./fixtures.mjs";
import { toolsFor } from "./tools.mjs";
import { NoVariants, withProgram } from "./program.mjs";

const withoutPaths = (text, program) =>
  text.replaceAll(program.root, ".").replaceAll(REPOSITORY, ".");

async function everyVariant(program) {
  const outputs = {};
  const errors = {};
  for (const [name, make] of toolsFor(program)) {
    try {
      const code = await make(program);
      if (code.includes(program.root)) throw new Error("its output holds a local path");
      outputs[name] = code;
    } catch (error) {
      errors[name] = withoutPaths(String(error.message ?? error), program);
    }
  }
  return { outputs, errors };
}

async function record(path) {
  try {
    return await withProgram(path, everyVariant);
  } catch (error) {
    if (!(error instanceof NoVariants)) throw error;
    return { none: error.message, outputs: {}, errors: {} };
  }
}

process.on("message", async (path) => process.send({ path, record: await record(path) }));
