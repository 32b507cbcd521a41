import type { BenchCase } from '../harness/BenchCase.ts';
import { nativePeer } from '../rustPeer/nativePeer.ts';
import { wasmPeer } from '../rustPeer/wasmPeer.ts';
import { prngEpochInput } from './prngEpochInput.ts';

/** Uids, validators and share of columns with weight. */
const SIZES = [
  { n: 256, validators: 64, densityPercent: 100 },
  { n: 256, validators: 256, densityPercent: 100 },
  { n: 1024, validators: 256, densityPercent: 100 },
  { n: 4096, validators: 512, densityPercent: 10 },
] as const;

const MODES = [
  { mode: 'classic', yuma3: false, liquidAlpha: false },
  { mode: 'yuma3', yuma3: true, liquidAlpha: false },
  { mode: 'liquid', yuma3: true, liquidAlpha: true },
] as const;

/** Every size in every mode; the inputs are those of the `epoch-prng` vectors with seed 1. */
export function epochCases(): { name: string; make(): BenchCase }[] {
  return MODES.flatMap(({ mode, ...flags }) =>
    SIZES.map((size) => {
      const name = `${mode} ${size.n}x${size.validators}${size.densityPercent < 100 ? ' 10% of columns' : ''}`;
      const make = (): BenchCase => {
        const input = prngEpochInput({
          seed: 1n,
          ...size,
          ...flags,
          bondsPenalty: 65_535,
          alphaSigmoidSteepness: 1_000,
        });
        return { name, engines: [nativePeer(input), wasmPeer(input)] };
      };
      return { name, make };
    }),
  );
}
