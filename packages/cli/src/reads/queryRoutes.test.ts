import { READS, type Read } from '@taokit/rpc';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestWorld, testWorld } from '../../testing/testIo.ts';
import { kebab } from '../names.ts';

let world: TestWorld;
beforeAll(() => {
  world = testWorld();
});
afterAll(() => world.remove());

describe('queryRoutes', () => {
  const reads = Object.entries(READS) as unknown as readonly (readonly [string, Read])[];

  test.each(reads)(
    'query %s --help, by its name in Python: its summary and an option per parameter',
    async (_, read) => {
      const { code, out, err } = await world.run(['query', read.name, '--help']);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toContain(read.summary);
      for (const [key, { doc }] of Object.entries(read.params)) {
        expect(out).toContain(`--${kebab(key)}`);
        expect(out).toContain(doc);
      }
    },
  );
});
