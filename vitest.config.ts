import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests run on the sources of every package, so no test can pass on a stale build. */
const source = {
  resolve: { conditions: ['@taokit/source'] },
  ssr: { resolve: { conditions: ['@taokit/source'], externalConditions: ['@taokit/source'] } },
};

/** What the draws of this run follow from: see `vitest.setup.ts`. */
const seed = seedOf(process.env['TAOKIT_SEED'] ?? '1');

/** Tests that share no module with any other. */
const ALONE = 'packages/*/src/**/*.alone.test.ts';

/** Of every project. What is waited for may take as long as a test may: a second, the default, is too short on a busy machine. */
const drawn = {
  setupFiles: ['./vitest.setup.ts'],
  provide: { seed },
  expect: { poll: { timeout: 60_000 } },
};

function seedOf(text: string): number {
  if (text === 'new') return Date.now() % 0x7fff_ffff;
  if (/^\d{1,10}$/.test(text) && Number(text) <= 0x7fff_ffff) return Number(text);
  throw new RangeError(`TAOKIT_SEED is ${text}: give a whole number up to 2147483647, or new.`);
}

export default defineConfig({
  test: {
    // The default leaves one core to who watches: of two, half.
    maxWorkers: availableParallelism(),
    projects: [
      {
        ...source,
        test: {
          ...drawn,
          name: 'unit',
          include: [
            'packages/*/src/**/*.test.ts',
            'packages/*/test/**/*.test.ts',
            'examples/*/src/**/*.test.ts',
          ],
          exclude: [ALONE, '**/node_modules/**'],
          testTimeout: 60_000,
          // What is prepared takes as long as a test may: on a busy machine ten seconds are not enough.
          hookTimeout: 60_000,
          // Files of one worker share what they import: to load the chain anew for each took most of the time. No test may leave
          // anything behind in a module or a global.
          isolate: false,
        },
      },
      {
        ...source,
        // What a library keeps once and for all can be seen only in a process of its own.
        test: { ...drawn, name: 'alone', include: [ALONE], testTimeout: 60_000, hookTimeout: 60_000 },
      },
      {
        ...source,
        test: {
          name: 'types',
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ['packages/*/src/**/*.test-d.ts'],
            tsconfig: './tsconfig.typetests.json',
          },
        },
      },
      {
        ...source,
        test: {
          ...drawn,
          name: 'repository',
          include: [
            'scripts/**/*.test.ts',
            'benchmarks/src/**/*.test.ts',
            // The pages, built once and opened in Chromium.
            'packages/explorer/browser/**/*.test.ts',
          ],
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
