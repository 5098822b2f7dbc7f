// Runs a program on CPython in WebAssembly: node python.mjs PYODIDE PROGRAM [NAME=FOLDER ...]
// Each folder is mounted at /NAME.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [pyodide, program, ...folders] = process.argv.slice(2);
const { loadPyodide } = await import(pathToFileURL(join(pyodide, "pyodide.mjs")));
const python = await loadPyodide();
for (const [name, folder] of folders.map((mount) => mount.split("="))) {
  python.mountNodeFS(`/${name}`, folder);
}
await python.runPythonAsync(readFileSync(program, "utf-8"));
