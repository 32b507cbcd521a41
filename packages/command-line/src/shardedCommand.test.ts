import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runCaptured } from '../testing/runCaptured.ts';
import {
  buildCommand,
  type CommandLine,
  checkStudyFiles,
  fileFlag,
  mergeShardFiles,
  partsOfShard,
  SHARD_FILES,
  SHARD_FLAG,
  type Shard,
  shardedCommand,
  shardToJson,
} from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'taokit-sharded-'));
afterAll(() => rmSync(folder, { recursive: true }));

const FILE = fileFlag('a file');
const WORDS = ['a', 'b', 'c', 'd', 'e'];

interface Flags {
  readonly shard?: Shard;
  readonly json?: string;
  readonly csv?: string;
}

const command = shardedCommand(
  buildCommand({
    docs: { brief: 'Says words.' },
    parameters: { flags: { shard: SHARD_FLAG, json: FILE, csv: FILE } },
    func(this: CommandLine, flags: Flags) {
      checkStudyFiles(flags);
      const { shard, json } = flags;
      if (shard === undefined) this.process.stdout.write(WORDS.join());
      else {
        const parts = partsOfShard(WORDS, shard);
        writeFileSync(json!, shardToJson({ command: 'words', study: {}, shard, parts }));
      }
    },
  }),
  buildCommand({
    docs: { brief: 'Puts words together.' },
    parameters: { positional: SHARD_FILES },
    func(this: CommandLine, _: object, ...files: string[]) {
      this.process.stdout.write(mergeShardFiles('words', files).parts.join());
    },
  }),
);

const run = (...args: string[]) => runCaptured(command, args);

describe('shardedCommand', () => {
  test('behaviour: without a word the study, in shares a file each, and merge is what the study is', async () => {
    const files = [1, 2, 3].map((index) => join(folder, `${index}.json`));
    for (const [i, file] of files.entries())
      expect(await run('--shard', `${i + 1}/3`, '--json', file)).toEqual({ code: 0, out: '', err: '' });
    expect(await run('merge', ...files.toReversed())).toEqual(await run());
    expect((await run()).out).toBe('a,b,c,d,e');
  });

  test("--help: the study's options, and that there is merge", async () => {
    const { code, out } = await run('--help');
    expect(code).toBe(0);
    expect(out).toMatch(/USAGE\n.*\[--shard I\/N\].*FLAGS.*pnpm test-of-a-command merge FILE\.\.\.: see/s);
    expect((await run('merge', '--help')).out).toMatch(/Puts words together.*FILE\.\.\./s);
  });

  test.each([
    [['--shard', '1/3'], '--shard needs --json FILE, for merge.\n'],
    [
      ['--shard', '1/3', '--json', 'a', '--csv', 'b'],
      '--shard writes --json alone: --report and --csv are for merge.\n',
    ],
    [
      ['--shard', '4/3'],
      'shard: "4/3" is no share I/N, with I from 1 to N: 2/5 is the second of five. See --help.\n',
    ],
    [['merge'], 'Expected at least 1 argument(s) for FILE but found none. See --help.\n'],
    [['merge', 'none.json'], 'FILE: There is no file or folder "none.json". See --help.\n'],
  ])('rejects: %j in one line, with exit code 2', async (args, err) => {
    expect(await run(...args)).toEqual({ code: 2, out: '', err });
  });
});
