import type { AccountId, Context } from '@taokit/chain';
import type { Call } from '@taokit/types/registry';
import type { Guard } from '../src/pallets/subtensorModule/guards/Guard.ts';
import { DispatchFailure } from '../src/runtime/DispatchFailure.ts';

/**
 * What a guard says to a call.
 *
 * @param guard - the guard
 * @param context - where; another `spec` in it asks by another release's rules
 * @param who - who calls
 * @param path - a call of the subtensor pallet, without the pallet
 * @param args - its arguments
 * @returns the name of the error without its pallet; `undefined` where the call may go on
 */
export function askGuard(
  guard: Guard,
  context: Context,
  who: AccountId,
  path: string,
  args: Readonly<Record<string, unknown>>,
): string | undefined {
  try {
    guard(context, who, { path: `SubtensorModule.${path}`, arguments: args } as Call);
    return undefined;
  } catch (error) {
    if (!(error instanceof DispatchFailure)) throw error;
    return error.refusal.refusal.replace('SubtensorModule.', '');
  }
}
