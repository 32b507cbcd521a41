import { type Keypair, keypairFromUri } from '@taokit/keys';
import type { Chain } from '../../blocks/Chain.ts';
import { equalBytes } from '../../runtime/hashing.ts';
import type { Reads } from '../../state/State.ts';
import { CommitmentOf, TimelockedIndex } from '../commitments/storage.ts';
import { isTimelock } from '../commitments/timelock.ts';
import { TimelockedWeightCommits } from '../subtensorModule/storage/weights.ts';
import { type Beacon, createBeacon } from './createBeacon.ts';
import { pulseTransaction } from './pulseTransaction.ts';
import { BeaconConfig, LastStoredRound } from './storage.ts';

let worker: { readonly beacon: Beacon; readonly keypair: Keypair } | undefined;

/**
 * What a node's off-chain worker would submit before the next block: the pulses that something waits for and whose time has come,
 * the earliest first. A node brings every round; here one that nobody waits for is left out, since checking it takes longer than a
 * block. Therefore a round that passed before somebody waited for it comes only as long as no later one was brought.
 *
 * @param chain - a chain that takes its pulses from `createBeacon()`, as development chains do; of another beacon nothing is known
 * @returns unsigned transactions, to stand before all others
 *
 * @example
 * ```ts
 * import { createChain, developmentGenesis, duePulses } from '@taokit/chain';
 * import { loadRegistry } from '@taokit/types/registry';
 *
 * const chain = createChain({ registry: await loadRegistry(), genesis: developmentGenesis() });
 * chain.produceBlock({ transactions: duePulses(chain) });
 * ```
 */
export function duePulses(chain: Chain): readonly Uint8Array[] {
  const { state, runtime, head } = chain;
  const waiting = waitingRounds(state);
  if (waiting.size === 0) return [];
  worker ??= { beacon: createBeacon(), keypair: keypairFromUri('//Alice') };
  const { beacon, keypair } = worker;
  if (!equalBytes(BeaconConfig.get(state).public_key, beacon.publicKey)) return [];
  const [last, now] = [LastStoredRound.get(state), beacon.roundAt(head.timestampMs)];
  const due = [...waiting].filter((round) => round > last && round <= now);
  return due
    .sort((a, b) => (a < b ? -1 : 1))
    .map((round) => pulseTransaction(runtime.registry, keypair, head.header.number, beacon.pulse(round)));
}

/** Rounds that open weights or commitments. */
function waitingRounds(state: Reads): ReadonlySet<bigint> {
  const rounds = new Set<bigint>();
  for (const [, commits] of TimelockedWeightCommits.entries(state))
    for (const [, , , round] of commits) rounds.add(round);
  for (const [netuid, hotkey] of TimelockedIndex.get(state))
    for (const field of CommitmentOf.get(state, netuid, hotkey)?.info.fields ?? [])
      if (isTimelock(field)) rounds.add(field.value.reveal_round);
  return rounds;
}
