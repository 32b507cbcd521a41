import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { main } from './main.ts';

const folder = mkdtempSync(join(tmpdir(), 'taokit-story-'));
const path = (name: string) => join(folder, name);

/** Collects what is written to a stream. */
function collect(stream: 'stdout' | 'stderr'): () => string {
  const spy = vi.spyOn(process[stream], 'write').mockImplementation(() => true);
  return () => spy.mock.calls.map(([text]) => String(text)).join('');
}

afterEach(() => vi.restoreAllMocks());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('main', () => {
  test('stories: text, a page that asks for nothing, exact data', async () => {
    const written = collect('stdout');
    const args = ['price-impact', 'halvings', '--report', path('story.html'), '--json', path('story.json')];
    expect(await main(args)).toBe(0);
    expect(written()).toMatch(/Halvings and supply.*20,999,999\.980442226.*Price impact of one order/s);
    const html = readFileSync(path('story.html'), 'utf8');
    expect(html).toContain('<svg');
    expect(html).not.toMatch(/<script|src=|url\(|@import|href="?http/);
    const data = JSON.parse(readFileSync(path('story.json'), 'utf8'));
    expect(data.format).toBe('taokit-example-dtao-story/1');
    expect(data.stories.halvings[0].halvings.at(-1).issuanceRao).toBe('20999999980442226');
  });

  test('help: names every story', async () => {
    const written = collect('stdout');
    expect(await main(['--help'])).toBe(0);
    expect(written()).toMatch(/parity.*root-sold.*halvings.*price-impact.*emission-shares.*all/s);
  });

  test.each([
    [[], 'No story is named.'],
    [['root'], 'root is not a story.'],
    [['root-sold', '--days', '0'], '--days 0 is not a whole number from 1 to 365.'],
    [['parity', '--report', ''], '--report has no file name.'],
    [['parity', '--seed', '1'], "Unknown option '--seed'."],
  ])('rejects %j, with exit code 2 and a sentence', async (args, sentence) => {
    const written = collect('stderr');
    expect(await main(args)).toBe(2);
    expect(written()).toContain(sentence);
  });
});
