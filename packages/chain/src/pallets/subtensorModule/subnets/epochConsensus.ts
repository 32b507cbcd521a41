import type { Context } from '../../../runtime/Context.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import type { State } from '../../../state/State.ts';
import { nullPermits } from '../epoch/nullPermits.ts';
import { LastMechansimStepBlock, LastYumaStepBlock } from '../storage/epochs.ts';
import {
  MaxAllowedUids,
  MaxAllowedValidators,
  MinAllowedUids,
  NullPruningTarget,
  SavedYumaMaxAllowedValidators,
  SubnetEpochConsensus,
} from '../storage/hyperparameters.ts';
import { SubnetworkN, ValidatorPermit } from '../storage/neurons.ts';
import { MechanismCountCurrent } from '../storage/subnets.ts';
import type { EpochConsensus } from '../storage/values.ts';
import { TimelockedWeightCommits } from '../storage/weights.ts';
import { ensureSubnetExists, ROOT_NETUID } from './existing.ts';
import { allMechanismIndices, MOST_UIDS } from './mechanismSettings.ts';

/** `DefaultMaxAllowedValidators`. */
const DEFAULT_VALIDATORS = 128;

/**
 * Makes a subnet's epochs Yuma's or Null's; nobody loses a seat for it (`do_set_epoch_consensus`). Fails with `SubnetNotExists`,
 * `InvalidValue` on root and while commits wait, `TooManyUIDsPerMechanism`.
 *
 * Source: `pallets/subtensor/src/subnets/mechanism.rs`, spec 475.
 */
export function setEpochConsensus(context: Context, netuid: number, mode: EpochConsensus): void {
  const { state } = context;
  ensureSubnetExists(state, netuid);
  ensure(netuid !== ROOT_NETUID, 'SubtensorModule.InvalidValue', 'Root has no epochs.');
  const before = SubnetEpochConsensus.get(state, netuid).type;
  const isChanged = mode.type !== before;
  if (isChanged) ensureNothingWaits(state, netuid);
  limitUids(context, netuid, mode);
  if (mode.type === 'Null' && before === 'Yuma' && !LastYumaStepBlock.contains(state, netuid))
    LastYumaStepBlock.insert(state, netuid, LastMechansimStepBlock.get(state, netuid));
  if (isChanged && mode.type === 'Null') enterNull(context, netuid);
  if (isChanged) NullPruningTarget.remove(state, netuid);
  if (isChanged && mode.type === 'Yuma') enterYuma(context, netuid);
  SubnetEpochConsensus.insert(state, netuid, mode);
  context.deposit('SubtensorModule.EpochConsensusSet', [netuid, mode]);
}

function ensureNothingWaits(state: State, netuid: number): void {
  const waits = allMechanismIndices(netuid).some(
    (index) => TimelockedWeightCommits.entries(state, index).length > 0,
  );
  ensure(!waits, 'SubtensorModule.InvalidValue', `Commits of subnet ${netuid} wait to be opened.`);
}

/** What the consensus has room for, shared among the subnet's mechanisms. */
function limitUids(context: Context, netuid: number, mode: EpochConsensus): void {
  const { state } = context;
  const most = Math.floor(MOST_UIDS[mode.type] / MechanismCountCurrent.get(state, netuid));
  for (const uids of [SubnetworkN.get(state, netuid), MinAllowedUids.get(state, netuid)])
    ensure(uids <= most, 'SubtensorModule.TooManyUIDsPerMechanism', `${uids} uids are more than ${most}.`);
  if (MaxAllowedUids.get(state, netuid) <= most) return;
  MaxAllowedUids.insert(state, netuid, most);
  context.deposit('SubtensorModule.MaxAllowedUidsSet', [netuid, most]);
}

function enterNull(context: Context, netuid: number): void {
  const { state } = context;
  SavedYumaMaxAllowedValidators.insert(state, netuid, MaxAllowedValidators.get(state, netuid));
  setValidators(context, netuid, 1);
  ValidatorPermit.insert(state, netuid, nullPermits(context, netuid));
}

function enterYuma(context: Context, netuid: number): void {
  const { state } = context;
  const saved = SavedYumaMaxAllowedValidators.take(state, netuid) ?? DEFAULT_VALIDATORS;
  setValidators(context, netuid, Math.min(saved, MaxAllowedUids.get(state, netuid)));
}

function setValidators(context: Context, netuid: number, validators: number): void {
  MaxAllowedValidators.insert(context.state, netuid, validators);
  context.deposit('SubtensorModule.MaxAllowedValidatorsSet', [netuid, validators]);
}
