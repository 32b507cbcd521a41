/** Every `$ taokit` line of the guide and the README: a command that there is, with options it has. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestWorld, testWorld } from '../testing/testIo.ts';

const PAGES = ['../README.md', '../../../docs/guides/command-line.md'];
let world: TestWorld;
beforeAll(() => {
  world = testWorld();
});
afterAll(() => world.remove());

const lines = PAGES.flatMap((page) => {
  const text = readFileSync(fileURLToPath(new URL(page, import.meta.url)), 'utf8');
  return [...text.matchAll(/^\$ taokit (.*)$/gm)].map(([, line]) => line!.replace(/ \d?[<>].*$/, ''));
});

describe('what the pages show', () => {
  test('there are lines', () => {
    expect(lines.length).toBeGreaterThan(15);
  });

  test.each(lines)('taokit %s', async (line) => {
    const { code, out, err } = await world.run([...line.split(' '), '--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    // `--amount` is `--amount-tao` or `--amount-alpha`, whichever there is.
    for (const [option] of line.matchAll(/--[a-z-]+/g)) expect(out).toContain(option);
  });
});
