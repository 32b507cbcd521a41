import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runGuaranteeTask } from '@taokit/study';
import { loadEngine } from '@taokit/yuma';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { main, merge } from './main.ts';

const folder = mkdtempSync(join(tmpdir(), 'taokit-guarantees-'));
afterAll(() => rmSync(folder, { recursive: true }));
const stdout = vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
afterAll(() => stdout.mockRestore());

const engine = await loadEngine();
const SIZE = {
  seed: 3,
  samples: 2,
  points: 3,
  uids: 12,
  validators: 4,
  mode: 'classic',
  workers: 1,
} as const;
const at = (name: string) => join(folder, name);
/** The plots' ids are counted on within a process. */
const readAll = (name: string) =>
  ['json', 'csv', 'html'].map((ending) =>
    readFileSync(at(`${name}.${ending}`), 'utf8').replace(/plot-clip-\d+/g, 'plot-clip'),
  );
const filesOf = (name: string) => ({
  json: at(`${name}.json`),
  csv: at(`${name}.csv`),
  report: at(`${name}.html`),
});

/** Runs the command in this thread: threads run on builds. */
async function run(options: Partial<Parameters<typeof main>[0]>): Promise<number> {
  let computed = 0;
  await main({ ...SIZE, ...options }, async (tasks) => {
    computed = tasks.length;
    return tasks.map((task) => runGuaranteeTask(engine, task));
  });
  return computed;
}

describe('guarantees in shares', () => {
  beforeAll(async () => {
    expect(await run(filesOf('whole'))).toBe(154);
  });

  test.each([1, 2, 3, 7])('behaviour: %i, merged, are byte for byte what one run writes', async (count) => {
    const shares: string[] = [];
    for (let index = 1; index <= count; index++) {
      const json = at(`${index}-of-${count}.json`);
      const computed = await run({ shard: { index, count }, json });
      expect(Math.abs(computed - 154 / count)).toBeLessThan(1);
      shares.unshift(json);
    }
    merge(filesOf('merged'), shares);
    const [merged, whole] = [readAll('merged'), readAll('whole')];
    for (const [i, text] of merged.entries()) expect(text === whole[i], `file ${i}`).toBe(true);
  });

  test('rejects: shares of studies that differ, by what differs', async () => {
    const [one, other] = [at('one.json'), at('other.json')];
    await run({ shard: { index: 1, count: 40 }, json: one });
    await run({ shard: { index: 2, count: 40 }, json: other, seed: 4 });
    writeFileSync(at('merged.json'), 'as it was');
    expect(() => merge(filesOf('merged'), [one, other])).toThrow(
      `${other} is of another study than ${one}: they differ in seed.`,
    );
    expect(readFileSync(at('merged.json'), 'utf8')).toBe('as it was');
  });
});
