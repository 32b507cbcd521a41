import { defineConfig } from 'vitest/config';

/** Tests run on the sources of every package, so no test can pass on a stale build. */
const source = {
  resolve: { conditions: ['@taokit/source'] },
  ssr: { resolve: { conditions: ['@taokit/source'], externalConditions: ['@taokit/source'] } },
};

export default defineConfig({
  test: {
    projects: [
      {
        ...source,
        test: {
          name: 'unit',
          include: ['packages/*/{src,test}/**/*.test.ts', 'examples/*/src/**/*.test.ts'],
          testTimeout: 60_000,
        },
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
            tsconfig: './tsconfig.tests.json',
          },
        },
      },
      {
        ...source,
        test: {
          name: 'repository',
          include: ['scripts/**/*.test.ts', 'benchmarks/src/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
