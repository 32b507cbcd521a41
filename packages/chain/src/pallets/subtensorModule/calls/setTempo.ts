import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import type { CallContext } from '../../../runtime/Context.ts';
import { ruleBySpec } from '../../../runtime/ruleBySpec.ts';
import { setTempo as setByOwner } from '../subnets/spec425/setTempo.ts';

/** From 475 on the call costs its fee and does nothing, whoever makes it: `AdminUtils.sudo_set_tempo` took its place. */
const setAt = /* @__PURE__ */ ruleBySpec<CallContext, [netuid: number, tempo: number], void>({
  233: setByOwner,
  475: () => {},
});

/**
 * The owner sets the tempo, before 475.
 *
 * Source: `set_tempo` in `pallets/subtensor/src/macros/dispatches.rs`, spec 425 and 475.
 */
export const setTempo: CallDefinition = defineCall<{ netuid: number; tempo: number }>(
  'SubtensorModule.set_tempo',
  (context, { netuid, tempo }) => setAt(context, netuid, tempo),
);
