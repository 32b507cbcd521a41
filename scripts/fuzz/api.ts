import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TypeReader } from './api/arbitraryOfType.ts';
import { type FunctionResult, fuzzFunction } from './api/fuzzFunction.ts';
import { type PublicFunction, publicFunctions } from './api/publicFunctions.ts';
import { samples } from './api/samples.ts';
import type { FuzzTarget } from './FuzzTarget.ts';

const PACKAGES = [
  '@taokit/yuma',
  '@taokit/dtao',
  '@taokit/study',
  '@taokit/keys',
  '@taokit/types',
  '@taokit/fixed',
];

/** Functions that work as long as a password is meant to take; they get a tenth of the calls. */
const SLOW = /Keyfile|createColdkey|createHotkey|argon2i|pbkdf2|scrypt/i;

/** Every exported function with arguments of its types, and with damaged ones: a typed error, or the right answer. */
export const fuzzApi: FuzzTarget = {
  name: 'api',
  title:
    'calls of every exported function of yuma, dtao, study, keys, types and fixed, most with a damaged argument',
  runs: 10_000,
  async runBatch(seed, total) {
    const { checker, functions } = await publicFunctions(PACKAGES);
    const reader: TypeReader = { checker, samples: await samples(), open: new WeakSet() };
    const each = Math.max(2, Math.ceil(total / functions.length / 5));
    const results = await inEmptyHome(async () => {
      const all: (readonly [PublicFunction, FunctionResult])[] = [];
      for (const [i, of] of functions.entries()) {
        const runs = SLOW.test(of.name) ? Math.ceil(each / 10) : each;
        all.push([of, await fuzzFunction(of, reader, { seed: seed + i, runs })]);
      }
      return all;
    });
    const faults = results.flatMap(([, { faults: found }]) => found);
    if (faults.length === 0) return;
    const calls = faults.map(({ kind, text }) => `${kind}: ${text}`).join('\n');
    throw new Error(`${calls}\n\n${table(results)}`);
  },
};

/** What writes files writes them where they do no harm. */
async function inEmptyHome<Result>(run: () => Promise<Result>): Promise<Result> {
  const { HOME } = process.env;
  const folder = process.cwd();
  const empty = mkdtempSync(join(tmpdir(), 'taokit-fuzz-'));
  process.env['HOME'] = empty;
  process.chdir(empty);
  try {
    return await run();
  } finally {
    process.chdir(folder);
    process.env['HOME'] = HOME;
    rmSync(empty, { recursive: true, force: true });
  }
}

function table(results: readonly (readonly [PublicFunction, FunctionResult])[]): string {
  const lines = PACKAGES.map((name) => {
    const of = results.filter(([found]) => found.package === name);
    const count = (kind: string) =>
      of.filter(([, { faults }]) => faults.some((fault) => fault.kind === kind)).length;
    const calls = of.reduce((sum, [, result]) => sum + result.calls, 0);
    const unreached = of.filter(([, { isReached }]) => !isReached).length;
    return [name, of.length, calls, unreached, count('raw'), count('hung'), count('ignored')];
  });
  return [['package', 'functions', 'calls', 'never answered', 'raw', 'hung', 'ignored'], ...lines]
    .map((line) => line.map((cell, i) => (i === 0 ? `${cell}`.padEnd(16) : `${cell}`.padStart(15))).join(''))
    .join('\n');
}
