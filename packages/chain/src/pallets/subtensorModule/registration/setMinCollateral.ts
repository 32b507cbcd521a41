import type { CallContext, Context } from '../../../runtime/Context.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { ensureHotkeyExists, ownsHotkey } from '../staking/hotkeys.ts';
import type { StakePosition } from '../staking/sharePool.ts';
import { CollateralDrainRatio, MinerCollateral } from '../storage/collateral.ts';
import { ensureSubnetExists, ROOT_NETUID } from '../subnets/existing.ts';
import { indexCollateral, unindexCollateral } from './creditCollateral.ts';

/**
 * Sets what a miner's collateral must not fall below; 0 for nothing (`do_set_min_collateral`).
 *
 * Source: `pallets/subtensor/src/subnets/collateral.rs`, spec 475.
 */
export function setMinCollateral(
  context: CallContext,
  to: { readonly netuid: number; readonly hotkey: AccountId },
  minLockedRao: bigint,
): void {
  const { state } = context;
  const { netuid, hotkey } = to;
  const coldkey = ensureSigned(context.origin);
  const isRoot = netuid === ROOT_NETUID;
  ensure(!isRoot, 'SubtensorModule.RegistrationNotPermittedOnRootSubnet', 'Root has no collateral.');
  ensureSubnetExists(state, netuid);
  ensureHotkeyExists(state, hotkey);
  const owns = ownsHotkey(state, coldkey, hotkey);
  ensure(owns, 'SubtensorModule.NonAssociatedColdKey', `${coldkey} does not own ${hotkey}.`);
  setFloor(context, { netuid, hotkey, coldkey }, minLockedRao);
  context.deposit('SubtensorModule.MinCollateralSet', { netuid, hotkey, min_locked: minLockedRao });
}

function setFloor({ state }: Context, position: StakePosition, minLockedRao: bigint): void {
  const { netuid, hotkey, coldkey } = position;
  const before = MinerCollateral.get(state, netuid, hotkey, coldkey);
  if ((before?.locked ?? 0n) === 0n && minLockedRao === 0n) {
    MinerCollateral.remove(state, netuid, hotkey, coldkey);
    unindexCollateral(state, position);
    return;
  }
  if (before === undefined) indexCollateral(state, position);
  const empty = { locked: 0n, drain_ratio: CollateralDrainRatio.get(state, netuid), earned: 0n };
  MinerCollateral.insert(state, netuid, hotkey, coldkey, { ...(before ?? empty), min_locked: minLockedRao });
}
