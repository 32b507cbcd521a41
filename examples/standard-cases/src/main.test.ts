import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectSelfContained } from '@taokit/charts/testing';
import { runCaptured } from '@taokit/command-line/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { casesCommand } from './command.ts';

const run = (...args: string[]) => runCaptured(casesCommand, args);

const folder = mkdtempSync(join(tmpdir(), 'taokit-cases-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Options that write every file, by a name. */
function filesOf(name: string): readonly string[] {
  return ['json', 'csv', 'report'].flatMap((kind) => [`--${kind}`, join(folder, `${name}.${kind}`)]);
}

/** Those files; plots count their ids on within a process. */
function textsOf(name: string): readonly string[] {
  return ['json', 'csv', 'report'].map((kind) =>
    readFileSync(join(folder, `${name}.${kind}`), 'utf8').replace(/plot-clip-\d+/g, 'plot-clip'),
  );
}

describe('pnpm cases in shares', () => {
  const asked = ['kappa-first', 'copier', '--epochs', '4', '--reset-bonds'];
  beforeAll(async () => {
    expect(await run(...asked, ...filesOf('whole'))).toMatchObject({ code: 0, err: '' });
  });

  test.each([1, 2, 3, 7])('behaviour: %i, merged, are byte for byte what one run writes', async (count) => {
    const shares: string[] = [];
    for (let index = 1; index <= count; index++) {
      const json = join(folder, `${index}-of-${count}.json`);
      const { code, out } = await run(...asked, '--shard', `${index}/${count}`, '--json', json);
      expect({ code, out }).toEqual({ code: 0, out: `Share: ${json}\n` });
      shares.unshift(json);
    }
    expect(await run('merge', ...shares, ...filesOf('merged'))).toMatchObject({ code: 0, err: '' });
    const whole = textsOf('whole');
    for (const [i, text] of textsOf('merged').entries()) expect(text === whole[i], `file ${i}`).toBe(true);
  });

  test.each([
    [
      ['merge', 'FOLDER/1-of-2.json'],
      'Missing of the study of FOLDER/1-of-2.json: 2/2. Compute it with --shard 2/2.',
    ],
    [
      ['merge', 'FOLDER/1-of-2.json', 'FOLDER/1-of-3.json'],
      'FOLDER/1-of-3.json is 1/3, FOLDER/1-of-2.json is 1/2: merge shares of one number.',
    ],
    [['merge', 'FOLDER/whole.csv'], 'FOLDER/whole.csv cannot be read as what --shard writes: '],
    [['merge', 'FOLDER/whole.json'], 'FOLDER/whole.json is no file that --shard wrote.'],
    [
      ['--shard', '0/2'],
      'shard: "0/2" is no share I/N, with I from 1 to N: 2/5 is the second of five. See --help.',
    ],
    [['--shard', '1/2'], '--shard needs --json FILE, for merge.'],
    [['--shard', '1/2', '--json', 'FOLDER/x', '--csv', 'FOLDER/y'], '--shard writes --json alone'],
  ])('rejects: %j, with exit code 2 and one line', async (args, message) => {
    const { code, out, err } = await run(...args.map((arg) => arg.replace('FOLDER', folder)));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.replaceAll(folder, 'FOLDER')).toContain(message);
    expect(err.trimEnd()).not.toContain('\n');
  });
});

describe('pnpm cases', () => {
  test('default: --help prints the usage, --list the cases', async () => {
    expect((await run('--help')).out).toMatch(/--list.*--mode.*--report.*--json.*--csv/s);
    expect((await run('--list')).out).toContain('18  stable-miner-0.9');
  });

  test('behaviour: a table, a page that needs nothing but itself, JSON and CSV', async () => {
    const file = (ending: string) => join(folder, `cases.${ending}`);
    const files = ['--report', file('html'), '--json', file('json'), '--csv', file('csv')];
    const { code, out } = await run('1', 'copier', '--epochs', '10', ...files);
    expect(code).toBe(0);
    const [html, json, csv] = ['html', 'json', 'csv'].map((ending) => readFileSync(file(ending), 'utf8'));
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
