import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getCommitEpoch, getFixedRevealWindow, getRevealStatus } from '../weights/revealWindow.ts';
import {
  assignEpochSlots,
  computeBlocksUntilFixedEpoch,
  computeFixedEpochIndex,
  computeNextEpochBlock,
  isEpochDue,
} from './epochSchedule.ts';

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
    const window = getFixedRevealWindow({ netuid: 3_631, tempo: 361 }, (1n << 64n) - 1n, 5n);
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
          const { firstBlock, lastBlock } = getFixedRevealWindow(schedule, block, period);
          const statusAt = (at: bigint) =>
            getRevealStatus(
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

  test('due: tempo blocks after the last, when asked for, or long after the last success', () => {
    expect(isEpochDue(subnet, 1_359n)).toBe(false);
    expect(isEpochDue(subnet, 1_360n)).toBe(true);
    expect(isEpochDue({ ...subnet, pendingEpochBlock: 1_100n }, 1_100n)).toBe(true);
    expect(isEpochDue({ ...subnet, blocksSinceLastStep: 50_401n }, 1_001n)).toBe(true);
    expect(isEpochDue({ ...subnet, tempo: 0 }, 9_999n)).toBe(false);
  });

  test('next block: the earlier of schedule and request', () => {
    expect(computeNextEpochBlock(subnet)).toBe(1_360n);
    expect(computeNextEpochBlock({ ...subnet, pendingEpochBlock: 1_200n })).toBe(1_200n);
    expect(computeNextEpochBlock({ ...subnet, tempo: 0 })).toBeUndefined();
  });

  test('slots: two run, the third waits, an inconsistent one uses none', () => {
    const due = { ...subnet, consistent: true };
    const subnets = [due, { ...due, consistent: false }, due, due];
    expect(assignEpochSlots(subnets, 1_360n, 2)).toEqual({ run: [0, 2], deferred: [3] });
  });

  test('commits count for the next epoch in the block it is due', () => {
    expect(getCommitEpoch(7n, subnet, 1_359n)).toBe(7n);
    expect(getCommitEpoch(7n, subnet, 1_360n)).toBe(8n);
  });
});
