import { type Coldkey, type Hotkey, type Tao, taoFromRao } from '@taokit/types';
import type { StorageValue } from '../../chainView/names.ts';
import { coldkeyOf, hotkeyOf } from '../shared/accounts.ts';

/** A subnet that is leased. */
export interface SubnetLease {
  /** Its number. */
  readonly leaseId: number;
  /** Who gets the subnet when the lease ends. */
  readonly beneficiary: Coldkey;
  /** The account that owns the subnet meanwhile. */
  readonly coldkey: Coldkey;
  /** Its hotkey. */
  readonly hotkey: Hotkey;
  /** The part of the owner's cut that goes to those who paid, in percent. */
  readonly emissionsSharePercent: number;
  /** When it ends; absent when never. */
  readonly endBlock?: number;
  /** The subnet. */
  readonly netuid: number;
  /** What the subnet cost. */
  readonly cost: Tao;
}

type Stored = NonNullable<StorageValue<'SubtensorModule', 'SubnetLeases'>>;

/** A lease as storage holds it. */
export function leaseOf(leaseId: number, stored: Stored): SubnetLease {
  return {
    leaseId,
    beneficiary: coldkeyOf(stored.beneficiary),
    coldkey: coldkeyOf(stored.coldkey),
    hotkey: hotkeyOf(stored.hotkey),
    emissionsSharePercent: stored.emissions_share,
    ...(stored.end_block !== null && { endBlock: stored.end_block }),
    netuid: stored.netuid,
    cost: taoFromRao(stored.cost),
  };
}
