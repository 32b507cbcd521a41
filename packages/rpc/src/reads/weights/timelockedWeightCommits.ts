import type { Hotkey } from '@taokit/types';
import { defineRead } from '../Read.ts';
import { hotkeyOf } from '../shared/accounts.ts';
import { drandRoundMs } from '../shared/drand.ts';
import { mechanismIndex } from '../shared/mechanisms.ts';
import { mechid, netuid } from '../shared/params.ts';

/** Weights that are sealed until a round of drand's beacon. */
export interface TimelockedCommit {
  /** Whose. */
  readonly hotkey: Hotkey;
  /** When they were committed. */
  readonly commitBlock: number;
  /** The round that opens them. */
  readonly revealRound: bigint;
  /** When that is published, milliseconds since 1970. */
  readonly revealsAtMs: number;
  /** What is sealed. */
  readonly ciphertext: Uint8Array;
}

/** Weights that are sealed and not opened yet (`TimelockedWeightCommits`), by epoch. */
export const timelockedWeightCommits = defineRead({
  name: 'timelocked_weight_commits',
  category: 'Weights & bonds',
  summary: 'Weights that are sealed and not opened yet, by epoch.',
  params: { netuid, mechid },
  uses: ['SubtensorModule.TimelockedWeightCommits'],
  async read(view, { netuid, mechid }): Promise<ReadonlyMap<bigint, readonly TimelockedCommit[]>> {
    const index = mechanismIndex(netuid, mechid);
    const entries = await view.entries('SubtensorModule', 'TimelockedWeightCommits', index);
    return new Map(
      entries
        .map(({ keys, value }) => [BigInt(keys[1] as bigint | number), value.map(commitOf)] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  },
});

function commitOf([hotkey, block, ciphertext, revealRound]: readonly [
  Uint8Array,
  bigint,
  Uint8Array,
  bigint,
]): TimelockedCommit {
  return {
    hotkey: hotkeyOf(hotkey),
    commitBlock: Number(block),
    revealRound,
    revealsAtMs: drandRoundMs(revealRound),
    ciphertext,
  };
}
