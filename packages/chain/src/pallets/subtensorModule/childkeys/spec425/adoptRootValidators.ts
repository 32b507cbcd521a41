import { U64_MAX } from '@taokit/fixed';
import type { Context } from '../../../../runtime/Context.ts';
import { signed } from '../../../../runtime/Origin.ts';
import { attempt } from '../../attempt.ts';
import { AutoParentDelegationEnabled } from '../../storage/childkeys.ts';
import { Owner } from '../../storage/staking.ts';
import { SubnetOwnerHotkey } from '../../storage/subnets.ts';
import { rootValidators } from '../rootValidators.ts';
import { scheduleChildren } from '../scheduleChildren.ts';

/**
 * Root validators set a new subnet's owner as their child there, as their own calls would: one with too little stake does not,
 * and who did waits before it may choose others.
 *
 * Source: `do_set_root_validators_for_subnet` in `pallets/subtensor/src/staking/set_children.rs`, spec 425.
 */
export function adoptRootValidators(context: Context, netuid: number): void {
  const { state } = context;
  if (!SubnetOwnerHotkey.contains(state, netuid)) return;
  const owner = SubnetOwnerHotkey.get(state, netuid);
  for (const hotkey of rootValidators(state)) {
    if (hotkey === owner || !AutoParentDelegationEnabled.get(state, hotkey)) continue;
    attempt({ ...context, origin: signed(Owner.get(state, hotkey)) }, (inner) =>
      scheduleChildren(inner, { hotkey, netuid }, [[U64_MAX, owner]]),
    );
  }
}
