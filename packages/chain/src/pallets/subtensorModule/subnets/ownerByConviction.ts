import { saturatingSubU64, U64F64 } from '@taokit/fixed';
import { bySpec } from '@taokit/types';
import type { Context } from '../../../runtime/Context.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import type { Reads } from '../../../state/State.ts';
import { AlphaBurned } from '../../alphaAssets/storage.ts';
import { attempt } from '../attempt.ts';
import { retargetAutoParents } from '../childkeys/autoParents.ts';
import { registerNeuron } from '../registration/registerNeuron.ts';
import { emptyLock, mergeLocks, rollLock } from '../staking/convictionLock.ts';
import { convictionsOn, leaderOf } from '../staking/convictions.ts';
import { type LockKind, lockSum, termsOfKind } from '../staking/lockAggregates.ts';
import { Uids } from '../storage/neurons.ts';
import { SubnetAlphaOut, SubnetProtocolAlpha } from '../storage/pools.ts';
import { Owner } from '../storage/staking.ts';
import { NetworkRegisteredAt, SubnetOwner, SubnetOwnerHotkey } from '../storage/subnets.ts';

/** Age from which a subnet can change hands, blocks (`ONE_YEAR`). */
const ONE_YEAR_BLOCKS = 7_200n * 365n + 1_800n;

/** What a change of owner goes by. */
interface Contest {
  /** Conviction of the leader, U64F64 bits. */
  readonly leaderBits: bigint;
  /** Conviction of all, U64F64 bits. */
  readonly totalBits: bigint;
  /** Alpha out of the pool, rao. */
  readonly alphaOutRao: bigint;
  /** Of it what somebody can lock: neither the protocol's nor burned, rao. */
  readonly eligibleRao: bigint;
}

/**
 * Whether conviction is enough: of all locks together a tenth of the alpha, from 446 on of what can be locked; from 447 on the
 * leader's own must be above 18% of that.
 */
const isEnoughAt = /* @__PURE__ */ bySpec<(contest: Contest) => boolean>({
  233: ({ totalBits, alphaOutRao }) => alphaOutRao > 0n && totalBits * 10n >= alphaOutRao << 64n,
  446: ({ totalBits, eligibleRao }) => eligibleRao > 0n && totalBits * 10n >= eligibleRao << 64n,
  447: ({ leaderBits, eligibleRao }) => eligibleRao > 0n && leaderBits * 100n > (18n * eligibleRao) << 64n,
});

/**
 * Gives an old subnet to whoever's hotkey has the most conviction, where that is enough; at each epoch of the subnet
 * (`change_subnet_owner_if_needed`).
 *
 * Source: `pallets/subtensor/src/staking/lock.rs`, spec 425; what is enough from the releases' own notes, and that root validators
 * who lent to the owner lend to the new one from a version near 475.
 */
export function changeOwnerByConviction(context: Context, netuid: number): void {
  const { state, block, spec } = context;
  if (BigInt(block) < NetworkRegisteredAt.get(state, netuid) + ONE_YEAR_BLOCKS) return;
  const scores = convictionsOn(context, netuid);
  const king = leaderOf(scores);
  if (king === undefined) return;
  const coldkey = Owner.get(state, king);
  const before = SubnetOwner.get(state, netuid);
  if (!isEnoughAt(spec)(contestOf(state, netuid, scores, king)) || !Owner.contains(state, king)) return;
  if (coldkey === before || !ensureSeat(context, netuid, king)) return;
  const old = SubnetOwnerHotkey.get(state, netuid);
  for (const isPerpetual of [true, false]) {
    moveSum(context, netuid, old, { isOwner: true, isPerpetual });
    moveSum(context, netuid, king, { isOwner: false, isPerpetual });
  }
  SubnetOwner.insert(state, netuid, coldkey);
  SubnetOwnerHotkey.insert(state, netuid, king);
  retargetAutoParents(context, netuid, old, king);
  const fields = { netuid, old_coldkey: before, new_coldkey: coldkey };
  context.deposit('SubtensorModule.SubnetOwnerChanged', fields);
}

function contestOf(
  state: Reads,
  netuid: number,
  scores: ReadonlyMap<AccountId, bigint>,
  king: AccountId,
): Contest {
  const alphaOutRao = SubnetAlphaOut.get(state, netuid);
  const ownRao = saturatingSubU64(alphaOutRao, SubnetProtocolAlpha.get(state, netuid));
  return {
    leaderBits: scores.get(king)!,
    totalBits: [...scores.values()].reduce((sum, bits) => U64F64.saturatingAdd(sum, bits), 0n),
    alphaOutRao,
    eligibleRao: saturatingSubU64(ownRao, AlphaBurned.get(state, netuid)),
  };
}

/** A new owner's hotkey is a neuron; where it gets no seat nothing changes. */
function ensureSeat(context: Context, netuid: number, hotkey: AccountId): boolean {
  if (Uids.contains(context.state, netuid, hotkey)) return true;
  return attempt(context, (inner) => void registerNeuron(inner, netuid, hotkey)) === undefined;
}

/** Locks for the old owner's hotkey count as any hotkey's, and those for the new one's as the owner's. */
function moveSum(context: Context, netuid: number, hotkey: AccountId, kind: LockKind): void {
  const { state } = context;
  const block = BigInt(context.block);
  const source = lockSum(state, netuid, hotkey, kind);
  const lock = source.read();
  if (lock === undefined) return;
  source.write(emptyLock(block));
  const next = { ...kind, isOwner: !kind.isOwner };
  const target = lockSum(state, netuid, hotkey, next);
  const moved = rollLock(lock, block, termsOfKind(state, kind));
  const there = rollLock(target.read() ?? emptyLock(block), block, termsOfKind(state, next));
  const merged = { ...mergeLocks(there, moved), last_update: block };
  target.write(next.isOwner ? rollLock(merged, block, termsOfKind(state, next)) : merged);
}
