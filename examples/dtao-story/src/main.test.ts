import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectSelfContained } from '@taokit/charts/testing';
import { runCaptured } from '@taokit/command-line/testing';
import { afterAll, describe, expect, test } from 'vitest';
import { storyCommand } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'taokit-story-'));
const path = (name: string) => join(folder, name);

const run = (...args: string[]) => runCaptured(storyCommand, args);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('pnpm story', () => {
  test('stories: text, a page that asks for nothing, exact data', async () => {
    const args = ['price-impact', 'halvings', '--report', path('story.html'), '--json', path('story.json')];
    const { code, out } = await run(...args);
    expect(code).toBe(0);
    expect(out).toMatch(/Halvings and supply.*20,999,999\.980442226.*Price impact of one order/s);
    const html = readFileSync(path('story.html'), 'utf8');
    expect(html).toContain('<svg');
    expectSelfContained(html);
    const data = JSON.parse(readFileSync(path('story.json'), 'utf8'));
    expect(data.format).toBe('taokit-example-dtao-story/1');
    expect(data.stories.halvings[0].halvings.at(-1).issuanceRao).toBe('20999999980442226');
  });

  test('help: names every story', async () => {
    expect((await run('--help')).out).toMatch(
      /parity.*root-sold.*halvings.*price-impact.*emission-shares.*owner-burn.*all/s,
    );
  });

  test.each([
    [[], 'STORY'],
    [['root'], '"root" is not one of parity, root-sold'],
    [['root-sold', '--days', '0'], 'days: "0" is not a whole number from 1 to 365.'],
    [['parity', '--report', ''], 'report: A file needs a name.'],
    [['parity', '--seed', '1'], '--seed'],
  ])('rejects %j, with exit code 2 and a sentence', async (args, sentence) => {
    const { code, out, err } = await run(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});
