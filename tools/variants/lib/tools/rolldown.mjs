// rolldown with its own minifier (oxc), and vite's library mode.
import { build as rolldown } from "rolldown";
import { build as vite } from "vite";

async function rolldownMinified(program) {
  const result = await rolldown({
    input: program.entryPath,
    cwd: program.root,
    platform: "neutral",
    external: program.isExternal,
    logLevel: "silent",
    tsconfig: false,
    write: false,
    output: { format: "esm", minify: true },
  });
  return result.output[0].code;
}

async function viteLibrary(program) {
  const result = await vite({
    configFile: false,
    root: program.root,
    logLevel: "silent",
    build: {
      write: false,
      minify: true,
      target: "esnext",
      lib: { entry: program.entryPath, formats: ["es"], fileName: "out" },
      rolldownOptions: { external: program.isExternal },
    },
  });
  return result[0].output[0].code;
}

export const variants = { rolldown: rolldownMinified, vite: viteLibrary };
