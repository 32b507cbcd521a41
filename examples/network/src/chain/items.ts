import { type AccountId, optionalItem, storageItem } from '@taokit/chain';

// What this example reads of the chain's state, by the runtime's own names.

/** An account: how many transactions it has sent, and what it holds. */
export const Account = storageItem<
  [who: AccountId],
  { readonly nonce: number; readonly data: { readonly free: bigint; readonly reserved: bigint } }
>('System.Account');
/** All TAO there is, rao. */
export const TotalIssuance = storageItem<[], bigint>('Balances.TotalIssuance');

/** Hotkey of a uid. */
export const Keys = storageItem<[netuid: number, uid: number], AccountId>('SubtensorModule.Keys');
/** Uid of a hotkey. */
export const Uids = optionalItem<[netuid: number, hotkey: AccountId], number>('SubtensorModule.Uids');
/** How many neurons. */
export const SubnetworkN = storageItem<[netuid: number], number>('SubtensorModule.SubnetworkN');
/** Block of the last epoch. */
export const LastEpochBlock = storageItem<[netuid: number], bigint>('SubtensorModule.LastEpochBlock');

/** One number for each uid, 65535ths. */
export type Vector = readonly number[];
/** Consensus. */
export const Consensus = storageItem<[netuid: number], Vector>('SubtensorModule.Consensus');
/** Incentive. */
export const Incentive = storageItem<[netuid: number], Vector>('SubtensorModule.Incentive');
/** Dividends. */
export const Dividends = storageItem<[netuid: number], Vector>('SubtensorModule.Dividends');
/** Trust in validators. */
export const ValidatorTrust = storageItem<[netuid: number], Vector>('SubtensorModule.ValidatorTrust');
/** Part of the subnet's stake. */
export const StakeWeight = storageItem<[netuid: number], Vector>('SubtensorModule.StakeWeight');
/** Alpha of the last epoch, rao. */
export const Emission = storageItem<[netuid: number], readonly bigint[]>('SubtensorModule.Emission');

/** Some uids, and a number for each. */
export type Row = readonly (readonly [uid: number, value: number])[];
/** Weights a validator set. */
export const Weights = storageItem<[netuid: number, uid: number], Row>('SubtensorModule.Weights');
/** Bonds of a validator. */
export const Bonds = storageItem<[netuid: number, uid: number], Row>('SubtensorModule.Bonds');

/** TAO in the pool, rao. */
export const SubnetTAO = storageItem<[netuid: number], bigint>('SubtensorModule.SubnetTAO');
/** Alpha in the pool, rao. */
export const SubnetAlphaIn = storageItem<[netuid: number], bigint>('SubtensorModule.SubnetAlphaIn');
/** Alpha outside of the pool, rao. */
export const SubnetAlphaOut = storageItem<[netuid: number], bigint>('SubtensorModule.SubnetAlphaOut');
/** Smoothed TAO per alpha, I96F32 bits. */
export const SubnetMovingPrice = storageItem<[netuid: number], { readonly bits: bigint }>(
  'SubtensorModule.SubnetMovingPrice',
);

/** Alpha staked with a hotkey, rao. */
export const TotalHotkeyAlpha = storageItem<[hotkey: AccountId, netuid: number], bigint>(
  'SubtensorModule.TotalHotkeyAlpha',
);
/** What an epoch set aside for a hotkey's stakers on root, alpha rao. */
export const RootAlphaDividendsPerSubnet = storageItem<[netuid: number, hotkey: AccountId], bigint>(
  'SubtensorModule.RootAlphaDividendsPerSubnet',
);
/** What of it waits for its deposit into the hotkey's fund, rao. */
export const PendingBasketDeposits = storageItem<[hotkey: AccountId, netuid: number], bigint>(
  'SubtensorModule.PendingBasketDeposits',
);
