import { expect, test } from 'vitest';
import { describeValue } from '../describeValue.ts';
import { runSuite } from '../runSuite.ts';
import type { VectorFile, VectorSuite } from '../VectorSuite.ts';
import { vectorFamily } from '../vectorFamily.ts';

/** How many differences a failed test shows. */
const SHOWN = 5;

/** A family may be long on a machine that does other things too; how long it takes is no part of the test. */
const TIMEOUT_MS = 600_000;

/**
 * One test per suite, over every file of its family. A suite without a file fails: it would hold nothing.
 *
 * @param suites - what to run
 * @param files - the vectors; those of other families are left to others
 */
export function testSuites(suites: readonly VectorSuite[], files: readonly VectorFile[]): void {
  test.each(suites.map((suite) => [suite.family, suite.engine, suite] as const))(
    '%s on %s: every bit',
    async (family, _, suite) => {
      const own = files.filter((file) => vectorFamily(file) === family);
      expect(own, `files of family ${family}`).not.toEqual([]);
      expect(await failuresOf(suite, own)).toEqual([]);
    },
    TIMEOUT_MS,
  );
}

async function failuresOf(suite: VectorSuite, files: readonly VectorFile[]): Promise<readonly string[]> {
  const failures: string[] = [];
  for (const file of files)
    for (const { name, differences } of await runSuite(suite, file))
      for (const { field, expected, actual } of differences)
        failures.push(
          `${file.path}: ${name}: ${field}: expected ${describeValue(expected)}, got ${describeValue(actual)}`,
        );
  return failures.length > SHOWN
    ? [...failures.slice(0, SHOWN), `and ${failures.length - SHOWN} more`]
    : failures;
}
