import { relative, resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { workspacePackages } from '../lib/workspacePackages.ts';

/** Where this file lies: the copy of the repository in which the mutants are, not the one it was copied from. */
const root = resolve(import.meta.dirname, '../..');

/** `@taokit/x/y` leads to the copy: through `node_modules` it would lead to the sources that have no mutant. */
const alias = workspacePackages(root)
  .flatMap(({ entries }) => Object.entries(entries))
  .map(([name, replacement]) => ({ find: new RegExp(`^${name}$`), replacement }));

const conditions = ['@taokit/source'];

/**
 * A mutant is done with the first test that notices it: what noticed the one before comes first, often the same code, and then what is
 * quickest. Vitest itself runs the slowest first.
 */
class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = new Map(files.map((file) => [file, this.#rank(file)]));
    return [...files].sort((a, b) => rank.get(a)! - rank.get(b)!);
  }

  #rank({ project, moduleId }: TestSpecification): number {
    const last = this.ctx.cache.getFileTestResults(
      `${project.name}:${relative(this.ctx.config.root, moduleId)}`,
    );
    if (last === undefined) return Number.MAX_VALUE;
    return last.failed ? -1 : last.duration;
  }
}

export default defineConfig({
  root,
  resolve: { conditions, alias },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    setupFiles: ['./vitest.setup.ts', './scripts/mutate/vitest.setup.ts'],
    provide: { seed: 1 },
    runner: resolve(import.meta.dirname, 'stayingTests.mjs'),
    include: JSON.parse(process.env['TAOKIT_MUTATE_TESTS']!) as string[],
    exclude: ['**/*.alone.test.ts', '**/node_modules/**'],
    // As in the repository's own configuration; every mutant has a worker of its own anyhow.
    isolate: false,
    // StrykerJS' own setup, which counts coverage, has to run for every file; from a folder in node_modules Vitest would load it once.
    server: { deps: { inline: [/stryker-setup/] } },
    sequence: { sequencer: QuickestFirst },
    // A mutant must not look as killed because the machine is slow.
    testTimeout: 120_000,
  },
});
