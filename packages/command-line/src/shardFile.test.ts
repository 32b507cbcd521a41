import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { CommandLineError } from './CommandLineError.ts';
import { partsOfShard } from './shard.ts';
import { mergeShardFiles, shardToJson } from './shardFile.ts';

const folder = mkdtempSync(join(tmpdir(), 'taokit-shards-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PARTS = Array.from({ length: 11 }, (_, i) => ({ rao: BigUint64Array.of(BigInt(i) << 50n) }));
const STUDY = { seed: 1, samples: 3 };

interface Written {
  readonly study?: object;
  readonly command?: string;
  readonly name?: string;
}

/** Writes a share's file and says where it is. */
function write(
  index: number,
  count: number,
  { study = STUDY, command = 'sums', name }: Written = {},
): string {
  const file = join(folder, name ?? `${index}-of-${count}.json`);
  const shard = { index, count };
  writeFileSync(file, shardToJson({ command, study, shard, parts: partsOfShard(PARTS, shard) }));
  return file;
}

function shares(count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => write(i + 1, count));
}

describe('mergeShardFiles', () => {
  test('property: whatever the number of shares and the order of files, all parts in their order', () => {
    const written = Array.from({ length: 14 }, (_, i) => shares(i + 1));
    const orders = fc
      .constantFrom(...written)
      .chain((files) => fc.shuffledSubarray([...files], { minLength: files.length }));
    fc.assert(
      fc.property(orders, (files) => {
        expect(mergeShardFiles('sums', files)).toEqual({ study: STUDY, parts: PARTS });
      }),
    );
  });

  test.each<[string, () => readonly string[], string]>([
    ['a share that is missing', () => [write(3, 4), write(1, 4)], '2/4, 4/4. Compute it with --shard 2/4.'],
    [
      'one that is there twice',
      () => [write(1, 2), write(1, 2, { name: 'again.json' }), write(2, 2)],
      'again.json and FOLDER/1-of-2.json are both 1/2: leave one of them out.',
    ],
    [
      'another study',
      () => [write(1, 2), write(2, 2, { study: { ...STUDY, samples: 2, mode: 'x' }, name: 'other.json' })],
      'other.json is of another study than FOLDER/1-of-2.json: they differ in samples, mode.',
    ],
    [
      'another number of shares',
      () => [write(1, 2), write(2, 3)],
      '2-of-3.json is 2/3, FOLDER/1-of-2.json is 1/2',
    ],
    [
      "another command's",
      () => [write(1, 1, { command: 'products' })],
      '1-of-1.json is of products, not of sums.',
    ],
    ['what is something else', () => [text('{"seed":1}')], 'text.json is no file that --shard wrote.'],
    ['what is no object', () => [text('null')], 'text.json is no file that --shard wrote.'],
    [
      'a file that was cut short',
      () => [text(readFileSync(write(1, 1), 'utf8').slice(0, -9))],
      'text.json cannot be read as what --shard writes: ',
    ],
    [
      'a file that was changed',
      () => [text(readFileSync(write(1, 1), 'utf8').replace('["0"]', '["9"]'))],
      'text.json is not what --shard wrote: compute it again.',
    ],
    ['a folder', () => [folder], 'cannot be read as what --shard writes: EISDIR'],
    ['nothing', () => [], 'Name the files of all shares.'],
  ])('rejects: %s, in one line', (_, files, message) => {
    const error = refusal(files());
    expect(error).toBeInstanceOf(CommandLineError);
    expect(error.message.replaceAll(`${folder}/`, 'FOLDER/')).toContain(message);
    expect(error.message).not.toContain('\n');
  });
});

function text(content: string): string {
  const file = join(folder, 'text.json');
  writeFileSync(file, content);
  return file;
}

function refusal(files: readonly string[]): Error {
  try {
    mergeShardFiles('sums', files);
  } catch (error) {
    return error as Error;
  }
  throw new Error('nothing was refused');
}
