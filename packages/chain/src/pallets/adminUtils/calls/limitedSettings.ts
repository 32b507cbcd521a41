import { checkAlphaValues, checkMaxAllowedUids } from '@taokit/dtao/hyperparameters';
import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import type { CallContext } from '../../../runtime/Context.ts';
import { ensure, fail } from '../../../runtime/DispatchFailure.ts';
import { ensureRoot } from '../../../runtime/Origin.ts';
import { ruleBySpec } from '../../../runtime/ruleBySpec.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { ensureOk } from '../../subtensorModule/ensureOk.ts';
import { trimNullUids, trimToMaxUids } from '../../subtensorModule/registration/trimNullUids.ts';
import * as parameters from '../../subtensorModule/storage/hyperparameters.ts';
import { SubnetworkN } from '../../subtensorModule/storage/neurons.ts';
import { MaxMechanismCount, MechanismCountCurrent } from '../../subtensorModule/storage/subnets.ts';
import type { EpochConsensus } from '../../subtensorModule/storage/values.ts';
import { setEpochConsensus } from '../../subtensorModule/subnets/epochConsensus.ts';
import {
  ensureParameterRate,
  ensureWindowOpen,
  parameterKey,
  setActivityCutoffFactor,
  setTempo,
} from '../../subtensorModule/subnets/epochSettings.ts';
import { ensureSubnetExists } from '../../subtensorModule/subnets/existing.ts';
import { setEmissionSplit, setMechanismCount } from '../../subtensorModule/subnets/mechanismSettings.ts';
import { ensureSubnetOwnerOrRoot, setOwnerHotkey } from '../../subtensorModule/subnets/owners.ts';
import {
  ensureTransactionRate,
  hasPassed,
  lastLimitedBlock,
  recordLimited,
  recordTransaction,
  type TransactionKind,
} from '../../subtensorModule/subnets/rateLimits.ts';
import * as of425 from '../spec425/settings.ts';
import { ensureSubnet } from '../subnetSetter.ts';

/** Blocks between changes of a subnet's mechanisms. */
const MECHANISM_INTERVAL_BLOCKS = 7_200n;
/** Blocks between trims of a subnet. */
const TRIM_INTERVAL_BLOCKS = 216_000n;
/** Blocks between changes of a subnet's owner hotkey. */
const OWNER_HOTKEY_INTERVAL_BLOCKS = 50_400n;
/** Most mechanisms of a subnet, whatever root says. */
const MOST_MECHANISMS = 16;

/** At 425 root alone; which release let owners is not known. */
const setTempoAt = /* @__PURE__ */ ruleBySpec<CallContext, [netuid: number, tempo: number], void>({
  233: of425.setTempo,
  475: setTempo,
});

/** Owner or root set the tempo; root alone before 475. */
export const adminSetTempo: CallDefinition = defineCall<{ netuid: number; tempo: number }>(
  'AdminUtils.sudo_set_tempo',
  (context, { netuid, tempo }) => setTempoAt(context, netuid, tempo),
);

/** Owner or root set after how many tempos a silent validator is inactive. */
export const adminSetActivityCutoffFactor: CallDefinition = defineCall<{
  netuid: number;
  factor_milli: number;
}>('AdminUtils.sudo_set_activity_cutoff_factor', (context, { netuid, factor_milli }) =>
  setActivityCutoffFactor(context, netuid, factor_milli),
);

/** Owner or root set the version that weights must name. */
export const setWeightsVersionKey: CallDefinition = defineCall<{
  netuid: number;
  weights_version_key: bigint;
}>('AdminUtils.sudo_set_weights_version_key', (context, { netuid, weights_version_key }) => {
  const { state } = context;
  const tempos = parameters.WeightsVersionKeyRateLimit.get(state);
  const blocks = BigInt(parameters.Tempo.get(state, netuid)) * tempos;
  withLimit(context, netuid, 'setWeightsVersionKey', blocks, () => {
    ensureSubnet(context, netuid);
    parameters.WeightsVersionKey.insert(state, netuid, weights_version_key);
    context.deposit('SubtensorModule.WeightsVersionKeySet', [netuid, weights_version_key]);
  });
});

/** Owner or root set how many neurons a subnet may have. */
export const setMaxAllowedUids: CallDefinition = defineCall<{ netuid: number; max_allowed_uids: number }>(
  'AdminUtils.sudo_set_max_allowed_uids',
  (context, { netuid, max_allowed_uids }) => {
    const { state } = context;
    withParameter(context, netuid, 'MaxAllowedUids', () => {
      ensureSubnet(context, netuid);
      const checked = checkMaxAllowedUids({
        maxAllowedUids: max_allowed_uids,
        minAllowedUids: parameters.MinAllowedUids.get(state, netuid),
        neurons: SubnetworkN.get(state, netuid),
        mechanisms: MechanismCountCurrent.get(state, netuid),
        consensus: parameters.SubnetEpochConsensus.get(state, netuid).type,
      });
      const isShared = !checked.ok && checked.refusal === 'TooManyUIDsPerMechanism';
      if (!checked.ok)
        fail(`${isShared ? 'SubtensorModule' : 'AdminUtils'}.${checked.refusal}`, checked.reason);
      parameters.MaxAllowedUids.insert(state, netuid, max_allowed_uids);
      context.deposit('SubtensorModule.MaxAllowedUidsSet', [netuid, max_allowed_uids]);
    });
  },
);

/** Owner or root set the bounds of liquid alpha. */
export const setAlphaValues: CallDefinition = defineCall<{
  netuid: number;
  alpha_low: number;
  alpha_high: number;
}>('AdminUtils.sudo_set_alpha_values', (context, { netuid, alpha_low, alpha_high }) => {
  const { state, spec } = context;
  withParameter(context, netuid, 'AlphaValues', () => {
    const isLiquidAlphaEnabled = parameters.LiquidAlphaOn.get(state, netuid);
    const input = { isLiquidAlphaEnabled, alphaLowU16: alpha_low, alphaHighU16: alpha_high };
    ensureOk(checkAlphaValues(input, { spec }));
    parameters.AlphaValues.insert(state, netuid, [alpha_low, alpha_high]);
  });
});

/** Owner or root set how many mechanisms a subnet has. */
export const adminSetMechanismCount: CallDefinition = defineCall<{ netuid: number; mechanism_count: number }>(
  'AdminUtils.sudo_set_mechanism_count',
  (context, { netuid, mechanism_count }) =>
    withLimit(context, netuid, 'mechanismCountUpdate', MECHANISM_INTERVAL_BLOCKS, () =>
      setMechanismCount(context.state, netuid, mechanism_count),
    ),
);

/** Owner or root set how a subnet's emission is split between its mechanisms. */
export const adminSetEmissionSplit: CallDefinition = defineCall<{
  netuid: number;
  maybe_split: readonly number[] | null;
}>('AdminUtils.sudo_set_mechanism_emission_split', (context, { netuid, maybe_split }) =>
  withLimit(context, netuid, 'mechanismEmission', MECHANISM_INTERVAL_BLOCKS, () =>
    setEmissionSplit(context, netuid, maybe_split),
  ),
);

/** Owner or root leave a subnet with fewer neurons. */
export const trimToMaxAllowedUids: CallDefinition = defineCall<{ netuid: number; max_n: number }>(
  'AdminUtils.sudo_trim_to_max_allowed_uids',
  (context, { netuid, max_n }) =>
    withLimit(context, netuid, 'maxUidsTrimming', TRIM_INTERVAL_BLOCKS, () =>
      trimToMaxUids(context, netuid, max_n),
    ),
);

/** Owner or root go a step towards fewer neurons on a Null subnet; whoever goes on towards the same target need not wait. */
export const trimNullUidsBatch: CallDefinition = defineCall<{ netuid: number; target: number }>(
  'AdminUtils.sudo_trim_null_uids_batch',
  (context, { netuid, target }) => {
    if (parameters.NullPruningTarget.get(context.state, netuid) === target) {
      ensureSubnetOwnerOrRoot(context, netuid);
      ensureWindowOpen(context, netuid);
      trimNullUids(context, netuid, target);
    } else
      withLimit(context, netuid, 'maxUidsTrimming', TRIM_INTERVAL_BLOCKS, () =>
        trimNullUids(context, netuid, target),
      );
  },
);

/** Owner or root choose the consensus of a subnet's epochs. */
export const adminSetEpochConsensus: CallDefinition = defineCall<{ netuid: number; mode: EpochConsensus }>(
  'AdminUtils.sudo_set_epoch_consensus',
  (context, { netuid, mode }) => {
    const byOwner = ensureSubnetOwnerOrRoot(context, netuid) !== undefined;
    if (byOwner) ensureParameterRate(context, netuid, 'EpochConsensus');
    ensureSubnetExists(context.state, netuid);
    ensureWindowOpen(context, netuid);
    setEpochConsensus(context, netuid, mode);
    if (byOwner) recordLimited(context.state, parameterKey(netuid, 'EpochConsensus'), context.block);
  },
);

/** Root sets how many mechanisms a subnet may have. */
export const setMaxMechanismCount: CallDefinition = defineCall<{ max_mechanism_count: number }>(
  'AdminUtils.sudo_set_max_mechanism_count',
  (context, { max_mechanism_count: count }) => {
    ensureRoot(context.origin);
    const isValid = count > 0 && count <= MOST_MECHANISMS;
    ensure(isValid, 'SubtensorModule.InvalidValue', `${count} is not from 1 to ${MOST_MECHANISMS}.`);
    MaxMechanismCount.insert(context.state, count);
  },
);

/** Owner or root set a subnet's own hotkey, once a week. */
export const setSnOwnerHotkey: CallDefinition = defineCall<{ netuid: number; hotkey: AccountId }>(
  'AdminUtils.sudo_set_sn_owner_hotkey',
  (context, { netuid, hotkey }) => {
    const { state, block } = context;
    ensureSubnetOwnerOrRoot(context, netuid);
    ensureSubnetExists(state, netuid);
    const key = { type: 'SetSNOwnerHotkey', value: netuid } as const;
    const last = lastLimitedBlock(state, key);
    ensure(
      hasPassed(OWNER_HOTKEY_INTERVAL_BLOCKS, BigInt(block), last),
      'SubtensorModule.TxRateLimitExceeded',
      `${OWNER_HOTKEY_INTERVAL_BLOCKS} blocks must pass after block ${last}.`,
    );
    recordLimited(state, key, block);
    setOwnerHotkey(context, netuid, hotkey);
  },
);

/** Does what an owner may not do too often or too near an epoch, and root when no epoch is near. */
function withLimit(
  context: CallContext,
  netuid: number,
  kind: TransactionKind,
  blocks: bigint,
  run: () => void,
): void {
  const { state, block } = context;
  const who = ensureSubnetOwnerOrRoot(context, netuid);
  const limit = { kind, blocks, error: 'TxRateLimitExceeded' };
  if (who !== undefined) ensureTransactionRate(state, limit, who, netuid, block);
  ensureWindowOpen(context, netuid);
  run();
  if (who !== undefined) recordTransaction(state, kind, who, netuid, block);
}

/** The same for what is limited by parameter. */
function withParameter(context: CallContext, netuid: number, parameter: string, run: () => void): void {
  const byOwner = ensureSubnetOwnerOrRoot(context, netuid) !== undefined;
  if (byOwner) ensureParameterRate(context, netuid, parameter);
  ensureWindowOpen(context, netuid);
  run();
  if (byOwner) recordLimited(context.state, parameterKey(netuid, parameter), context.block);
}
