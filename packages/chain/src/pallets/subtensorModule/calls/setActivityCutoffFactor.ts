import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import type { CallContext } from '../../../runtime/Context.ts';
import { ruleBySpec } from '../../../runtime/ruleBySpec.ts';
import { setActivityCutoffFactor as set } from '../subnets/epochSettings.ts';

/** From 475 on the call costs its fee and does nothing: `AdminUtils.sudo_set_activity_cutoff_factor` took its place. */
const setAt = /* @__PURE__ */ ruleBySpec<CallContext, [netuid: number, factorMilli: number], void>({
  233: set,
  475: () => {},
});

/**
 * Owner or root set after how many tempos a silent validator is inactive, before 475.
 *
 * Source: `set_activity_cutoff_factor` in `pallets/subtensor/src/macros/dispatches.rs`, spec 425 and 475.
 */
export const setActivityCutoffFactor: CallDefinition = defineCall<{ netuid: number; factor_milli: number }>(
  'SubtensorModule.set_activity_cutoff_factor',
  (context, { netuid, factor_milli }) => setAt(context, netuid, factor_milli),
);
