import type { RangedSetting } from '@taokit/dtao/hyperparameters';
import type { Context } from '../../runtime/Context.ts';
import { ensure, fail } from '../../runtime/DispatchFailure.ts';
import { checkSetting } from '../subtensorModule/subnets/checkSetting.ts';

/** Ends the call where a condition does not hold, with one of the admin's errors. */
export function ensureAdmin(condition: boolean, error: string, reason: string): void {
  ensure(condition, `AdminUtils.${error}`, reason);
}

/** A check of a parameter against the range that `@taokit/dtao` knows for it; for the owner alone where that is said. */
export function within(
  setting: RangedSetting,
  pallet: 'AdminUtils' | 'SubtensorModule',
  onlyOwner = false,
): (context: Context, netuid: number, value: number | bigint, byOwner: boolean) => void {
  return (context, _, value, byOwner) => {
    if (onlyOwner && !byOwner) return;
    const checked = checkSetting(context, setting, value);
    if (!checked.ok) fail(`${pallet}.${checked.refusal}`, checked.reason);
  };
}
