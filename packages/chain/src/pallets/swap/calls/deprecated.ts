import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { fail } from '../../../runtime/DispatchFailure.ts';

/** Liquidity of users is gone: the runtime keeps these calls, and every one fails with `Swap.Deprecated`. */
export const DEPRECATED_CALLS: readonly CallDefinition[] = (
  [
    'Swap.add_liquidity',
    'Swap.remove_liquidity',
    'Swap.modify_position',
    'Swap.toggle_user_liquidity',
    'Swap.disable_lp',
  ] as const
).map((path) =>
  defineCall<unknown>(path, () => fail('Swap.Deprecated', `${path} is retired: users hold no liquidity.`)),
);
