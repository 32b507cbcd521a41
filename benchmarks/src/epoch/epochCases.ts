import { prngEpochInput } from '@taokit/testing/epochs';
import type { EpochInput } from '@taokit/yuma';
import type { BenchCase } from '../harness/BenchCase.ts';
import { nativePeer } from '../rustPeer/nativePeer.ts';
import { wasmPeer } from '../rustPeer/wasmPeer.ts';
import { coldStartCases } from './coldStart.ts';
import { typescriptBench, wasmBench, wasmSessionBench, wasmSessionRowsBench } from './yumaBenchEngines.ts';

/** Uids, validators and share of columns with weight. */
const SIZES = [
  { n: 256, validators: 64, density_percent: 100 },
  { n: 256, validators: 256, density_percent: 100 },
  { n: 1024, validators: 256, density_percent: 100 },
  { n: 4096, validators: 512, density_percent: 10 },
] as const;

const MODES = [
  { mode: 'classic', yuma3: false, liquid_alpha: false },
  { mode: 'yuma3', yuma3: true, liquid_alpha: false },
  { mode: 'liquid', yuma3: true, liquid_alpha: true },
] as const;

const SEED = 1n;
const FULL_PENALTY = 65_535;
const STEEPNESS = 1_000;

/** Every size in every mode, then the cold start; the inputs are drawn as those of the `epoch-prng` vectors. */
export function epochCases(): { name: string; make(): BenchCase }[] {
  return [...warmCases(), ...coldStartCases(() => drawInput({ ...SIZES[0], ...MODES[0] }))];
}

function warmCases(): { name: string; make(): BenchCase }[] {
  return MODES.flatMap(({ mode, ...flags }) =>
    SIZES.map((size) => {
      const sparse = size.density_percent < 100 ? ` ${size.density_percent}% of columns` : '';
      const name = `${mode} ${size.n}x${size.validators}${sparse}`;
      return { name, make: () => makeCase(name, { ...size, ...flags }) };
    }),
  );
}

type Drawn = (typeof SIZES)[number] & Omit<(typeof MODES)[number], 'mode'>;

function drawInput(params: Drawn): EpochInput {
  return prngEpochInput(SEED, {
    ...params,
    bonds_penalty: FULL_PENALTY,
    alpha_sigmoid_steepness: STEEPNESS,
  });
}

function makeCase(name: string, params: Drawn): BenchCase {
  const input = drawInput(params);
  const engines = [wasmSessionBench, wasmSessionRowsBench, wasmBench, nativePeer, wasmPeer, typescriptBench];
  return { name, engines: engines.map((engine) => engine(input)) };
}
