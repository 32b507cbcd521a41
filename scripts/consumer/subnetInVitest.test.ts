/** The example of a subnet under test, as its reader runs it: in a project of its own, on the packed packages. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ConsumerProject, createConsumerProject } from './consumerProject.ts';

const EXAMPLE = 'examples/subnet-in-vitest';
let consumer: ConsumerProject;

beforeAll(() => {
  consumer = createConsumerProject({});
  mkdirSync(join(consumer.folder, 'src'));
  for (const file of ['src/world.ts', 'src/subnet.test.ts'])
    consumer.write(file, readFileSync(join(EXAMPLE, file), 'utf8'));
});
afterAll(() => consumer?.remove());

describe('a subnet under test', () => {
  test('vitest runs it on the packed packages', () => {
    const { devDependencies } = JSON.parse(readFileSync(join(EXAMPLE, 'package.json'), 'utf8')) as {
      readonly devDependencies: Readonly<Record<string, string>>;
    };
    expect(consumer.install(`vitest@${devDependencies['vitest']}`).status).toBe(0);
    const { status, output } = consumer.run('vitest', 'run');
    expect(output).toContain('2 passed');
    expect(status).toBe(0);
  });
});
