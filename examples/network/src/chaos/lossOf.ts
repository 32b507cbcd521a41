import type { Cast, SubnetCast } from '../cast/Cast.ts';
import type { SubnetLedger } from '../results/Ledger.ts';
import type { Loss } from '../results/RunResult.ts';

/**
 * What somebody earned less on a subnet than in as many rounds like the one before.
 *
 * @param ledger - of the subnet
 * @param netuid - the subnet
 * @param uid - whose seat
 * @param rounds - the first round and the one after the last
 */
export function lossOf(
  { rounds }: SubnetLedger,
  netuid: number,
  uid: number,
  [from, to]: readonly [number, number],
): Loss {
  const before = rounds[from - 1]!.earnedRao[uid]!;
  const rao = rounds.slice(from, to).reduce((sum, { earnedRao }) => sum + before - earnedRao[uid]!, 0n);
  return { netuid, rao };
}

/** Seats are taken in the order of registration: the owner's, the validators', the miners'. */
export function uidOfValidator({ validators }: Cast, name: string): number {
  return 1 + validators.findIndex(({ person }) => person.name === name);
}

/** The seat of a miner. */
export function uidOfMiner({ validators }: Cast, { miners }: SubnetCast, name: string): number {
  return 1 + validators.length + miners.findIndex(({ person }) => person.name === name);
}
