import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { workspacePackages } from '../lib/workspacePackages.ts';

/** Where this file lies: the copy of the repository in which the mutants are, not the one it was copied from. */
const root = resolve(import.meta.dirname, '../..');

/** `@taokit/x/y` leads to the copy: through `node_modules` it would lead to the sources that have no mutant. */
const alias = workspacePackages(root)
  .flatMap(({ entries }) => Object.entries(entries))
  .map(([name, replacement]) => ({ find: new RegExp(`^${name}$`), replacement }));

const conditions = ['@taokit/source'];

export default defineConfig({
  root,
  resolve: { conditions, alias },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    setupFiles: ['./vitest.setup.ts'],
    provide: { seed: 1 },
    include: [`packages/${process.env['TAOKIT_MUTATE']}/{src,test}/**/*.test.ts`],
    // A mutant must not look as killed because the machine is slow.
    testTimeout: 120_000,
  },
});
