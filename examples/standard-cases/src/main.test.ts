import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { main } from './main.ts';

/** Collects what is written to a stream. */
function collect(stream: 'stdout' | 'stderr'): () => string {
  const spy = vi.spyOn(process[stream], 'write').mockImplementation(() => true);
  return () => spy.mock.calls.map(([text]) => String(text)).join('');
}

afterEach(() => vi.restoreAllMocks());

describe('main', () => {
  test('default: --help prints the usage, --list the cases', async () => {
    const written = collect('stdout');
    expect(await main(['--help'])).toBe(0);
    expect(await main(['--list'])).toBe(0);
    expect(written()).toMatch(/--list.*--mode.*--report.*--json.*--csv/s);
    expect(written()).toContain('18  stable-miner-0.9');
  });

  test('behaviour: a table, a page that needs nothing but itself, JSON and CSV', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'taokit-cases-'));
    const written = collect('stdout');
    const file = (ending: string) => join(folder, `cases.${ending}`);
    const files = ['--report', file('html'), '--json', file('json'), '--csv', file('csv')];
    expect(await main(['1', 'copier', '--epochs', '10', ...files])).toBe(0);
    const [html, json, csv] = ['html', 'json', 'csv'].map((ending) => readFileSync(file(ending), 'utf8'));
    rmSync(folder, { recursive: true });
    expect(written()).toMatch(/kappa-first +classic +big \d.*copier +liquid /s);
    expect(html!.match(/<figure>/g)).toHaveLength(2 * (2 + 3 * 3) + 2);
    expect(html).toContain('Liquid alpha looks back');
    expect(html).not.toMatch(/<script|<link|<img|src=|NaN|undefined/);
    expect((JSON.parse(json!) as unknown[]).length).toBe(6);
    expect(csv!.trimEnd().split('\n')).toHaveLength(1 + 3 * 10 * (5 + 8));
  });

  test.each([
    [['kappa'], 'There is no case "kappa". See --list.\n'],
    [['--mode', 'x'], '--mode x is not one of classic, yuma3, liquid. Try --mode yuma3.\n'],
    [['--epochs', '0'], '--epochs 0 is not a whole number from 1 to 10000. Try --epochs 40.\n'],
    [['--csv', ''], '--csv has no file name. Try --csv cases.csv.\n'],
  ])('rejects: %j, with exit code 2 and a sentence', async (args, message) => {
    const written = collect('stderr');
    expect(await main(args)).toBe(2);
    expect(written()).toBe(message);
  });
});
