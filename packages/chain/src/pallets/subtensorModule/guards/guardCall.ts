import type { Call } from '@taokit/types/registry';
import type { Context } from '../../../runtime/Context.ts';
import { ruleBySpec } from '../../../runtime/ruleBySpec.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import type { Guard } from './Guard.ts';
import { guardAnnounced } from './guardAnnounced.ts';
import { guardEvmKey } from './guardEvmKey.ts';
import { guardRates } from './guardRates.ts';
import { guardServing } from './guardServing.ts';
import { guardTake } from './guardTake.ts';
import { guardWeights } from './guardWeights.ts';

/** What guards calls of the pallet alone, in the runtime's order. */
const GUARDS: readonly Guard[] = [guardWeights, guardRates, guardTake, guardServing, guardEvmKey];

/**
 * What the pallet asks before every call of an account, inside of batches and proxies too.
 *
 * Source: `DispatchExtension` in `runtime/src/lib.rs`, spec 425.
 */
export const guardCall: Guard = /* @__PURE__ */ ruleBySpec<Context, [who: AccountId, call: Call], void>({
  283: guardAnnounced,
  423: guardAsOf423,
});

function guardAsOf423(context: Context, who: AccountId, call: Call): void {
  guardAnnounced(context, who, call);
  guardOwnCalls(context, who, call);
}

/** The guards behind that of announced swaps, between which and these the check of a transaction asks more. */
export function guardOwnCalls(context: Context, who: AccountId, call: Call): void {
  if (!call.path.startsWith('SubtensorModule.')) return;
  for (const guard of GUARDS) guard(context, who, call);
}
