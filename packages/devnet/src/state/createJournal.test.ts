import { describe, expect, test } from 'vitest';
import { devnetControls } from '../controls/devnetControls.ts';
import { createDevnet } from '../createDevnet.ts';
import type { ChainDump, JournalHead, JournalRecord, JournalStorage } from './JournalRecord.ts';

/** A journal that is kept in memory, as text: what is read of it again is what a file would hold. */
function memoryStorage(dump?: ChainDump): JournalStorage & { read(): ChainDump } {
  let head: JournalHead;
  let records: JournalRecord[] = [];
  return {
    dump,
    begin(begun, first) {
      head = begun;
      records = [...first];
    },
    append: (record) => void records.push(record),
    read: () => JSON.parse(JSON.stringify({ ...head, records })),
  };
}

const manual = (storage?: JournalStorage) =>
  createDevnet({ blockTime: 'manual', ...(storage && { storage }) });

/** After a snapshot that holds the blocks from 896 on. */
async function afterSnapshot() {
  const storage = memoryStorage();
  const devnet = await manual(storage);
  await devnetControls(devnet).newBlock({ count: 1_030 });
  expect(storage.read().snapshot?.blocks[0]?.header.number).toBe(1_024 - 128);
  return { storage, devnet, controls: devnetControls(devnet) };
}

describe('createJournal', () => {
  test.each([700, 895, 896])(
    'a chain that went back to block %i is there again',
    async (target) => {
      const { storage, devnet, controls } = await afterSnapshot();
      await controls.setHead(target);
      const reverted = await manual(memoryStorage(storage.read()));
      expect(reverted.chain.head.hash).toBe(devnet.chain.head.hash);
      await controls.newBlock({ count: 3 });
      const again = await manual(memoryStorage(storage.read()));
      expect(again.chain.head.hash).toBe(devnet.chain.head.hash);
      const loaded = await manual();
      const dump = JSON.parse(JSON.stringify(await controls.dump()));
      expect(await devnetControls(loaded).load(dump)).toBe(devnet.chain.head.hash);
    },
    300_000,
  );

  test('a snapshot that was gone back to is as good a place as any, also after another one', async () => {
    const { storage, devnet, controls } = await afterSnapshot();
    await controls.setHead(800);
    const snapshot = await controls.snapshot();
    await controls.newBlock({ count: 1_030 });
    await controls.revert(snapshot);
    await controls.setHead(600);
    await controls.newBlock();
    const again = await manual(memoryStorage(storage.read()));
    expect(again.chain.head.header.number).toBe(601);
    expect(again.chain.head.hash).toBe(devnet.chain.head.hash);
  }, 300_000);
});
