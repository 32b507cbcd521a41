import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  computeCommitEpoch,
  computeFixedRevealWindow,
  computeRevealStatus,
} from '../weights/revealWindow.ts';
import {
  assignEpochSlots,
  computeBlocksUntilFixedEpoch,
  computeFixedEpochIndex,
  computeNextEpochBlock,
  countBlocksSinceLastStep,
  DEFAULT_MAX_EPOCHS_PER_BLOCK,
  isEpochDue,
  MAX_TEMPO_BLOCKS,
  MIN_TEMPO_BLOCKS,
} from './index.ts';

const schedules = fc.record({
  netuid: fc.integer({ min: 0, max: 1_000 }),
  tempo: fc.integer({ min: 1, max: 50_400 }),
});

describe('fixed schedule', () => {
  test('property: the wait ends at an epoch, after which the index is one more', () => {
    fc.assert(
      fc.property(schedules, fc.bigInt(0n, 10n ** 8n), (schedule, block) => {
        const at = block + computeBlocksUntilFixedEpoch(schedule, block);
        expect(computeBlocksUntilFixedEpoch(schedule, at)).toBe(0n);
        expect(computeFixedEpochIndex(schedule, at + 1n)).toBe(computeFixedEpochIndex(schedule, block) + 1n);
      }),
    );
  });

  test('the last epochs of u64 end where blocks do', () => {
    const window = computeFixedRevealWindow({ netuid: 3_631, tempo: 361 }, (1n << 64n) - 1n, 5n);
    expect(window).toEqual({
      firstBlock: 18_446_744_073_709_547_983n,
      lastBlock: 18_446_744_073_709_548_344n,
    });
  });

  test('property: a commit can be revealed exactly in its window', () => {
    fc.assert(
      fc.property(
        schedules,
        fc.bigInt(50_000n, 10n ** 8n),
        fc.bigInt(1n, 100n),
        (schedule, block, period) => {
          const { firstBlock, lastBlock } = computeFixedRevealWindow(schedule, block, period);
          const statusAt = (at: bigint) =>
            computeRevealStatus(
              computeFixedEpochIndex(schedule, block),
              computeFixedEpochIndex(schedule, at),
              period,
            );
          expect([firstBlock - 1n, firstBlock, lastBlock, lastBlock + 1n].map(statusAt)).toEqual([
            'too-early',
            'open',
            'open',
            'expired',
          ]);
        },
      ),
    );
  });
});

describe('dynamic schedule', () => {
  const subnet = { tempo: 360, lastEpochBlock: 1_000n, pendingEpochBlock: 0n, blocksSinceLastStep: 1n };

  test('constants: the literals of `pallets/subtensor/src/lib.rs`', () => {
    expect([MIN_TEMPO_BLOCKS, MAX_TEMPO_BLOCKS, DEFAULT_MAX_EPOCHS_PER_BLOCK]).toEqual([360, 50_400, 2]);
  });

  test('due: tempo blocks after the last, or when asked for', () => {
    expect(isEpochDue(subnet, 1_359n)).toBe(false);
    expect(isEpochDue(subnet, 1_360n)).toBe(true);
    expect(isEpochDue({ ...subnet, pendingEpochBlock: 1_100n }, 1_100n)).toBe(true);
    expect(isEpochDue({ ...subnet, tempo: 0 }, 9_999n)).toBe(false);
  });

  test('due: too long after the last success is 50,400 blocks up to 474, the tempo from 475', () => {
    const dueAfter = (blocks: bigint, spec: number) =>
      isEpochDue({ ...subnet, blocksSinceLastStep: blocks }, 1_001n, { spec });
    expect([360n, 361n, 50_400n, 50_401n].map((blocks) => dueAfter(blocks, 474))).toEqual([
      false,
      false,
      false,
      true,
    ]);
    expect([360n, 361n].map((blocks) => dueAfter(blocks, 475))).toEqual([false, true]);
  });

  test('counter: stops at tempo + 1 from 475', () => {
    const counter = { blocksSinceLastStep: 5_000n, tempo: 360 };
    expect(countBlocksSinceLastStep(counter, { spec: 425 })).toBe(5_001n);
    expect(countBlocksSinceLastStep(counter)).toBe(361n);
  });

  test('next block: the earlier of schedule and request', () => {
    expect(computeNextEpochBlock(subnet)).toBe(1_360n);
    expect(computeNextEpochBlock({ ...subnet, pendingEpochBlock: 1_200n })).toBe(1_200n);
    expect(computeNextEpochBlock({ ...subnet, tempo: 0 })).toBeUndefined();
  });

  test('slots: two run, the third waits, an inconsistent one uses none', () => {
    const due = { ...subnet, consistent: true };
    const subnets = [due, { ...due, consistent: false }, due, due];
    expect(assignEpochSlots(subnets, 1_360n)).toEqual({ run: [0, 2], deferred: [3] });
    expect(assignEpochSlots(subnets, 1_360n, { maxEpochs: 1 })).toEqual({
      run: [0],
      deferred: [1, 2, 3],
    });
  });

  test('slots: a due subnet on Null consensus leaves the block one epoch, from 475', () => {
    const due = { ...subnet, consistent: true };
    const subnets = [due, due, { ...due, epochConsensus: 'null' as const }];
    expect(assignEpochSlots(subnets, 1_360n)).toEqual({ run: [0], deferred: [1, 2] });
    expect(assignEpochSlots(subnets, 1_360n, { spec: 425 })).toEqual({ run: [0, 1], deferred: [2] });
    // The cap is looked up before the block counts itself, so this Null subnet is due only after it.
    const late = {
      ...due,
      lastEpochBlock: 1_359n,
      blocksSinceLastStep: 360n,
      epochConsensus: 'null' as const,
    };
    expect(assignEpochSlots([due, due, late], 1_360n)).toEqual({ run: [0, 1], deferred: [2] });
  });

  test('commits count for the next epoch in the block it is due', () => {
    expect(computeCommitEpoch(7n, subnet, 1_359n)).toBe(7n);
    expect(computeCommitEpoch(7n, subnet, 1_360n)).toBe(8n);
  });
});
