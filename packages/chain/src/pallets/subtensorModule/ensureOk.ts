import type { Refusal } from '@taokit/errors';
import { fail } from '../../runtime/DispatchFailure.ts';

/** Refusals that are the runtime's own errors, not the pallet's. */
const RUNTIME_ERRORS: ReadonlySet<string> = /* @__PURE__ */ new Set(['BadOrigin']);

/**
 * What a rule answered, where it did not refuse; a refusal ends the call with the pallet's error of that name.
 *
 * @param outcome - what a rule of `@taokit/dtao` or `@taokit/yuma` answered
 */
export function ensureOk<Done extends { readonly ok: true }>(outcome: Done | Refusal<string>): Done {
  if (outcome.ok) return outcome;
  const { refusal, reason } = outcome;
  return fail(RUNTIME_ERRORS.has(refusal) ? refusal : `SubtensorModule.${refusal}`, reason);
}
