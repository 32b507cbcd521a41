import type { TypeReader } from './fuzz/api/arbitraryOfType.ts';
import { fuzzFunction } from './fuzz/api/fuzzFunction.ts';
import { publicFunctions } from './fuzz/api/publicFunctions.ts';
import { samples } from './fuzz/api/samples.ts';
const { checker, functions } = await publicFunctions(['@taokit/dtao']);
const reader: TypeReader = { checker, samples: await samples(), open: new WeakSet() };
const only = process.argv[3];
let n = 0, bad = 0;
for (const [i, of] of functions.entries()) {
  if (only && of.name !== only) continue;
  n++;
  const { faults } = await fuzzFunction(of, reader, { seed: 7 + i, runs: Number(process.argv[2] ?? 40) });
  if (faults.length) { bad++; console.log(of.package, of.name, faults.length); for (const f of faults.slice(0, 2)) console.log('   ', f.kind, f.text.slice(0, 420)); }
}
console.log(n, bad);
