import { bySpec } from '@taokit/types';
import type { Call } from '@taokit/types/registry';
import type { Context } from '../../../runtime/Context.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { ruleBySpec } from '../../../runtime/ruleBySpec.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { LastStoredRound } from '../../drand/storage.ts';
import { SubnetEpochConsensus } from '../storage/hyperparameters.ts';
import { ValidatorPermit } from '../storage/neurons.ts';
import { TotalNetworks } from '../storage/subnets.ts';
import { ensureWeightsOpen } from '../weights/ensureWeightsOpen.ts';
import { ensureWeightsStake } from '../weights/ensureWeightsStake.ts';
import { uidOf } from '../weights/setWeights.ts';
import { ensureBatchRevealable, ensureRevealable } from './ensureRevealable.ts';
import { BATCH_LISTS, PLAIN_WEIGHTS, TIMELOCKED_COMMITS, WEIGHT_SUBNETS } from './weightCalls.ts';

/** A check of one call's arguments. */
type WeightCheck = (context: Context, who: AccountId, args: never) => void;

/**
 * What is asked before weights are set, committed or revealed, in the pallet's order: lengths of lists, size of a batch, the
 * hotkey's stake on every subnet, and whether the commit can be opened. One subnet where the stake is too small ends a whole batch.
 *
 * Source: `CheckWeights` in `pallets/subtensor/src/guards/check_weights.rs`, spec 425 and 475.
 */
export function guardWeights(context: Context, who: AccountId, call: Call): void {
  const netuids = WEIGHT_SUBNETS[call.path]?.(call.arguments as never);
  if (netuids === undefined) return;
  const lists = BATCH_LISTS[call.path]?.(call.arguments as never);
  if (lists !== undefined) {
    const isEven = lists.every(({ length }) => length === lists[0].length);
    ensure(isEven, 'SubtensorModule.InputLengthsUnequal', 'The lists are not of one length.');
    ensureBatchSize(context, lists[0].length);
  }
  for (const netuid of netuids) {
    ensureElected(context, who, netuid);
    ensureWeightsStake(context, who, netuid);
  }
  checksAt(context.spec)[call.path]?.(context, who, call.arguments as never);
}

/** A batch costs no fee: since 475 an empty one, or one longer than there are networks, takes no room in a block. */
const ensureBatchSize = /* @__PURE__ */ ruleBySpec<Context, [items: number], void>({
  423: () => {},
  475: ({ state }, items) => {
    const most = TotalNetworks.get(state);
    const isFit = items > 0 && items <= most;
    ensure(isFit, 'SubtensorModule.InvalidBatchLength', `${items} items are not 1 to ${most}.`);
  },
});

/** On a Null subnet one neuron has the permit, and since 475 nobody else is heard. */
const ensureElected = /* @__PURE__ */ ruleBySpec<Context, [who: AccountId, netuid: number], void>({
  423: () => {},
  475: ({ state }, who, netuid) => {
    if (SubnetEpochConsensus.get(state, netuid).type !== 'Null') return;
    const uid = uidOf(state, netuid, who);
    const isElected = ValidatorPermit.get(state, netuid)[uid] === true;
    ensure(isElected, 'SubtensorModule.NeuronNoValidatorPermit', `Uid ${uid} was not elected.`);
  },
});

const ensureRoundAhead: WeightCheck = ({ state }, _, { reveal_round }: { readonly reveal_round: bigint }) => {
  const last = LastStoredRound.get(state);
  const isAhead = reveal_round >= last;
  ensure(isAhead, 'SubtensorModule.InvalidRevealRound', `Round ${reveal_round} is before ${last}.`);
};

const ensureOpen: WeightCheck = (context, _, { netuid }: { readonly netuid: number }) =>
  ensureWeightsOpen(context, netuid);

const CHECKS_OF_423: Readonly<Record<string, WeightCheck>> = {
  'SubtensorModule.reveal_weights': ensureRevealable,
  'SubtensorModule.reveal_mechanism_weights': ensureRevealable,
  'SubtensorModule.batch_reveal_weights': ensureBatchRevealable,
  ...forEach(TIMELOCKED_COMMITS, ensureRoundAhead),
};

/** Weights where they are committed first fail since ever, and take no room in a block since 475. */
const checksAt = bySpec<Readonly<Record<string, WeightCheck>>>({
  423: CHECKS_OF_423,
  475: { ...CHECKS_OF_423, ...forEach(PLAIN_WEIGHTS, ensureOpen) },
});

function forEach(paths: readonly string[], check: WeightCheck): Readonly<Record<string, WeightCheck>> {
  return Object.fromEntries(paths.map((path) => [path, check]));
}
