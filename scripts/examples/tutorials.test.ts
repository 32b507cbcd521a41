import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readTutorials, runTutorial } from './tutorials.ts';

/** Below scripts/, so that what its manifest declares resolves. */
const folder = resolve('scripts/node_modules/.cache/taokit/tutorials');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const tutorials = readTutorials();

describe('a tutorial runs from its first block to its last, and prints what stands below each', () => {
  test.each(tutorials.map((tutorial) => [tutorial.name, tutorial] as const))('%s', (_, tutorial) => {
    expect(runTutorial(tutorial, folder)).toEqual(tutorial.steps.map(({ output }) => output));
  });

  test('none lost its steps', () => {
    const counts = tutorials.map(({ name, steps }) => [name, steps.length > 1]);
    expect(counts).toEqual(
      ['quote-in-a-page.md', 'read-a-metagraph.md', 'run-a-validator.md', 'test-a-subnet.md'].map((name) => [
        name,
        true,
      ]),
    );
  });
});
