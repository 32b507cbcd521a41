import { optionalItem, type StorageItem, storageItem } from '../../../state/storageItems.ts';
import type { FixedBits } from './values.ts';

// What each block gives to subnets.

/** TAO of a block as last written; the chain computes it from the issuance. */
export const BlockEmission: StorageItem<[], bigint> = storageItem('SubtensorModule.BlockEmission');
/** All TAO there is, rao. */
export const TotalIssuance: StorageItem<[], bigint> = storageItem('SubtensorModule.TotalIssuance');
/** TAO of the last block into the pool, rao. */
export const SubnetTaoInEmission: StorageItem<[netuid: number], bigint> = storageItem(
  'SubtensorModule.SubnetTaoInEmission',
);
/** TAO of the last block that bought alpha, rao. */
export const SubnetExcessTao: StorageItem<[netuid: number], bigint> = storageItem(
  'SubtensorModule.SubnetExcessTao',
);
/** TAO that claims of root dividends brought by sales, rao. */
export const SubnetRootSellTao: StorageItem<[netuid: number], bigint> = storageItem(
  'SubtensorModule.SubnetRootSellTao',
);
/** Alpha of the last block into the pool, rao. */
export const SubnetAlphaInEmission: StorageItem<[netuid: number], bigint> = storageItem(
  'SubtensorModule.SubnetAlphaInEmission',
);
/** Alpha of the last block to share out, rao. */
export const SubnetAlphaOutEmission: StorageItem<[netuid: number], bigint> = storageItem(
  'SubtensorModule.SubnetAlphaOutEmission',
);
/** Whether the subnet gets TAO. */
export const SubnetEmissionEnabled: StorageItem<[netuid: number], boolean> = storageItem(
  'SubtensorModule.SubnetEmissionEnabled',
);
/** Share of the last tempo's incentive that was withheld. */
export const MinerBurned: StorageItem<[netuid: number], FixedBits> = storageItem(
  'SubtensorModule.MinerBurned',
);
/** Smoothing of the moving price. */
export const SubnetMovingAlpha: StorageItem<[], FixedBits> = storageItem('SubtensorModule.SubnetMovingAlpha');
/** Moving price, TAO per alpha. */
export const SubnetMovingPrice: StorageItem<[netuid: number], FixedBits> = storageItem(
  'SubtensorModule.SubnetMovingPrice',
);
/** A faster one, which bounds trades of baskets. */
export const SubnetFastMovingPrice: StorageItem<[netuid: number], FixedBits, undefined> = optionalItem(
  'SubtensorModule.SubnetFastMovingPrice',
);
/** Age in blocks at which the smoothing is half of its last value. */
export const EMAPriceHalvingBlocks: StorageItem<[netuid: number], bigint> = storageItem(
  'SubtensorModule.EMAPriceHalvingBlocks',
);
/** Root's proportion of the emission. */
export const RootProp: StorageItem<[netuid: number], FixedBits> = storageItem('SubtensorModule.RootProp');
/** Mass the gate's bar is set by, where it is not set by rank. */
export const EmissionBarQuantile: StorageItem<[], FixedBits> = storageItem(
  'SubtensorModule.EmissionBarQuantile',
);
/** Rank the gate's bar is set by. */
export const EmissionBarRank: StorageItem<[], number> = storageItem('SubtensorModule.EmissionBarRank');
/** How steep the gate is. */
export const EmissionGateExponent: StorageItem<[], FixedBits> = storageItem(
  'SubtensorModule.EmissionGateExponent',
);
/** The gate's bar, as a share. */
export const EmissionGateBar: StorageItem<[], FixedBits> = storageItem('SubtensorModule.EmissionGateBar');
/** TAO users moved into the pool in this block, rao. */
export const SubnetTaoFlow: StorageItem<[netuid: number], bigint> = storageItem(
  'SubtensorModule.SubnetTaoFlow',
);
/** Its average, and the block of it. */
export const SubnetEmaTaoFlow: StorageItem<[netuid: number], readonly [bigint, FixedBits], undefined> =
  optionalItem('SubtensorModule.SubnetEmaTaoFlow');
/** TAO the chain moved into the pool in this block, rao. */
export const SubnetProtocolFlow: StorageItem<[netuid: number], bigint> = storageItem(
  'SubtensorModule.SubnetProtocolFlow',
);
/** Its average, and the block of it. */
export const SubnetEmaProtocolFlow: StorageItem<[netuid: number], readonly [bigint, FixedBits], undefined> =
  optionalItem('SubtensorModule.SubnetEmaProtocolFlow');
/** Whether the chain's own flow is taken off. */
export const NetTaoFlowEnabled: StorageItem<[], boolean> = storageItem('SubtensorModule.NetTaoFlowEnabled');
/** Flow from which a subnet gets emission. */
export const TaoFlowCutoff: StorageItem<[], FixedBits> = storageItem('SubtensorModule.TaoFlowCutoff');
/** Exponent of flow shares. */
export const FlowNormExponent: StorageItem<[], FixedBits> = storageItem('SubtensorModule.FlowNormExponent');
/** Smoothing of flows, 2^63ths. */
export const FlowEmaSmoothingFactor: StorageItem<[], bigint> = storageItem(
  'SubtensorModule.FlowEmaSmoothingFactor',
);
/** Block from which refunds are counted. */
export const TaoInRefundDeploymentBlock: StorageItem<[], bigint> = storageItem(
  'SubtensorModule.TaoInRefundDeploymentBlock',
);
