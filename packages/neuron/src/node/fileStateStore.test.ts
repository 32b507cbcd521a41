import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ValidatorState } from '../validator/ValidatorState.ts';
import { fileStateStore } from './fileStateStore.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'taokit-validator-'));
});
afterAll(() => rm(folder, { recursive: true }));

const state: ValidatorState = {
  format: 'taokit-validator-1',
  netuid: 1,
  hotkey: 'A',
  round: 3,
  roundBlock: 100,
  scores: { B: 0.5 },
  sending: null,
};

describe('fileStateStore', () => {
  test('what was saved last is loaded', async () => {
    const path = join(folder, 'state.json');
    const store = await fileStateStore(path);
    expect(await store.load()).toBeUndefined();
    await store.save({ ...state, round: 2 });
    await store.save(state);
    await store.close();
    const again = await fileStateStore(path);
    expect(await again.load()).toEqual(state);
    await again.close();
  });

  test('a half-written file beside it is never read', async () => {
    const path = join(folder, 'killed.json');
    const store = await fileStateStore(path);
    await store.save(state);
    await writeFile(`${path}.new`, '{"format":"taok');
    expect(await store.load()).toEqual(state);
    await store.close();
  });

  test('a damaged file is told, not overwritten', async () => {
    const path = join(folder, 'damaged.json');
    await writeFile(path, '{"format":');
    const store = await fileStateStore(path);
    await expect(store.load()).rejects.toMatchObject({ code: 'neuron/state-damaged' });
    await store.close();
  });

  test('one process at a time', async () => {
    const path = join(folder, 'held.json');
    const store = await fileStateStore(path);
    await expect(fileStateStore(path)).rejects.toMatchObject({ code: 'subnet/store-in-use' });
    await store.close();
  });
});
