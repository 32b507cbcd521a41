// Run in a fresh process with a serialized epoch input on stdin: prints how long the import of the package and the first
// epoch took, compilation included. Plain JavaScript, so that no loader is part of the time.
import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';

const input = deserialize(readFileSync(0));
const start = performance.now();
const { loadWasmEngine } = await import('@taokit/yuma');
const imported = performance.now();
const engine = await loadWasmEngine();
engine.runEpoch(input);
const done = performance.now();
console.log(
  JSON.stringify({ importMs: imported - start, firstCallMs: done - imported, engine: engine.name }),
);
