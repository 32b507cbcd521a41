import type { CallPath } from '@taokit/types/registry';
import type { CallDefinition } from '../../runtime/CallDefinition.ts';
import { defineCall } from '../../runtime/CallDefinition.ts';
import type { CallContext, Context } from '../../runtime/Context.ts';
import { ensure } from '../../runtime/DispatchFailure.ts';
import { ensureRoot } from '../../runtime/Origin.ts';
import type { StorageItem } from '../../state/storageItems.ts';
import {
  ensureParameterRate,
  ensureWindowOpen,
  parameterKey,
} from '../subtensorModule/subnets/epochSettings.ts';
import { ROOT_NETUID, subnetExists } from '../subtensorModule/subnets/existing.ts';
import { ensureSubnetOwnerOrRoot } from '../subtensorModule/subnets/owners.ts';
import { recordLimited } from '../subtensorModule/subnets/rateLimits.ts';

/** A parameter of subnets that a call sets. */
export interface SubnetSetting<Value> {
  /** The call, without its pallet. */
  readonly call: string;
  /** Its argument beside `netuid`. */
  readonly field: string;
  /** Where the value is kept. */
  readonly item: Pick<StorageItem<[netuid: number], Value, unknown>, 'insert'>;
  /** Who may: root alone, or the owner too. */
  readonly who: 'root' | 'owner';
  /** What the owner's changes are counted as; without it they are not limited. */
  readonly parameter?: string;
  /** Whether an epoch that is near forbids it; so it does where nothing is said. */
  readonly window?: boolean;
  /** Whether the subnet must exist; so it must where nothing is said. */
  readonly exists?: boolean;
  /** Whether the value is looked at before it is asked whether the subnet exists; after it where nothing is said. */
  readonly valueFirst?: boolean;
  /** Whether root has none of it. */
  readonly notOnRoot?: boolean;
  /** What the value must be: ends the call otherwise. */
  readonly check?: (context: Context, netuid: number, value: Value, byOwner: boolean) => void;
  /** The event, `Pallet.Event`: fields in order for the subtensor pallet's, by name for the admin's own; none where left out. */
  readonly events?: readonly string[];
}

/** What a setting's call takes. */
type SettingArguments<Value> = { readonly netuid: number } & Readonly<Record<string, Value | number>>;

/**
 * The call that sets a parameter of a subnet. The order is the pallet's: who, how often, how near an epoch is, whether the subnet
 * exists, the bounds; of the last two the bounds come first for one that says so.
 *
 * Source: `pallets/admin-utils/src/lib.rs`, spec 475.
 */
export function subnetSetter<Value>(setting: SubnetSetting<Value>): CallDefinition {
  const path = `AdminUtils.${setting.call}` as CallPath;
  return defineCall<SettingArguments<Value>>(path, (context, args) => {
    const { netuid } = args;
    const value = args[setting.field] as Value;
    const byOwner = ensureMaySet(context, netuid, setting);
    if (setting.window !== false) ensureWindowOpen(context, netuid);
    const checkValue = () => setting.check?.(context, netuid, value, byOwner);
    if (setting.valueFirst === true) checkValue();
    if (setting.exists !== false) ensureSubnet(context, netuid);
    if (setting.notOnRoot === true) ensureNotRoot(netuid);
    if (setting.valueFirst !== true) checkValue();
    setting.item.insert(context.state, netuid, value);
    for (const event of setting.events ?? []) tell(context, event, { netuid, [setting.field]: value });
    if (byOwner && setting.parameter !== undefined)
      recordLimited(context.state, parameterKey(netuid, setting.parameter), context.block);
  });
}

/** Ends the call unless the caller may set; answers whether the caller is the owner. */
function ensureMaySet<Value>(context: CallContext, netuid: number, setting: SubnetSetting<Value>): boolean {
  if (setting.who === 'root') {
    ensureRoot(context.origin);
    return false;
  }
  const byOwner = ensureSubnetOwnerOrRoot(context, netuid) !== undefined;
  if (byOwner && setting.parameter !== undefined) ensureParameterRate(context, netuid, setting.parameter);
  return byOwner;
}

/** Ends the call unless the subnet exists, with the admin's own error. */
export function ensureSubnet({ state }: Context, netuid: number): void {
  ensure(subnetExists(state, netuid), 'AdminUtils.SubnetDoesNotExist', `There is no subnet ${netuid}.`);
}

/** Ends the call for root. */
export function ensureNotRoot(netuid: number): void {
  ensure(netuid !== ROOT_NETUID, 'AdminUtils.NotPermittedOnRootSubnet', 'Root has no such parameter.');
}

/** The subtensor pallet's events have fields in order, the admin's own have names, which are the call's. */
export function tell(context: Context, event: string, fields: Readonly<Record<string, unknown>>): void {
  context.deposit(event as never, event.startsWith('AdminUtils.') ? fields : Object.values(fields));
}
