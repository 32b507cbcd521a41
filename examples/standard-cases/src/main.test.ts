import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectSelfContained } from '@taokit/charts/testing';
import { runCaptured } from '@taokit/command-line/testing';
import { describe, expect, test } from 'vitest';
import { casesCommand } from './command.ts';

const run = (...args: string[]) => runCaptured(casesCommand, args);

describe('pnpm cases', () => {
  test('default: --help prints the usage, --list the cases', async () => {
    expect((await run('--help')).out).toMatch(/--list.*--mode.*--report.*--json.*--csv/s);
    expect((await run('--list')).out).toContain('18  stable-miner-0.9');
  });

  test('behaviour: a table, a page that needs nothing but itself, JSON and CSV', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'taokit-cases-'));
    const file = (ending: string) => join(folder, `cases.${ending}`);
    const files = ['--report', file('html'), '--json', file('json'), '--csv', file('csv')];
    const { code, out } = await run('1', 'copier', '--epochs', '10', ...files);
    expect(code).toBe(0);
    const [html, json, csv] = ['html', 'json', 'csv'].map((ending) => readFileSync(file(ending), 'utf8'));
    rmSync(folder, { recursive: true });
    expect(out).toMatch(/kappa-first +classic +big \d.*copier +liquid /s);
    expect(html!.match(/<details class="part"/g)).toHaveLength(2);
    expect(html).toContain('Liquid alpha looks back');
    expectSelfContained(html!);
    expect((JSON.parse(json!) as unknown[]).length).toBe(6);
    expect(csv!.trimEnd().split('\n')).toHaveLength(1 + 3 * 10 * (5 + 8));
  });

  test.each([
    [['kappa'], 'There is no case "kappa". See --list.\n'],
    [
      ['--mode', 'x'],
      'Expected "x" to be one of (classic|yuma3|liquid), did you mean "yuma3"? See --help.\n',
    ],
    [['--epochs', '0'], 'epochs: "0" is not a whole number from 1 to 10000. See --help.\n'],
    [['--csv', ''], 'csv: A file needs a name. See --help.\n'],
  ])('rejects: %j, with exit code 2 and a sentence', async (args, err) => {
    expect(await run(...args)).toEqual({ code: 2, out: '', err });
  });
});
