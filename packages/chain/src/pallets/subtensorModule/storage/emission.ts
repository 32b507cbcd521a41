import { optionalItem, storageItem } from '../../../state/storageItems.ts';
import type { FixedBits } from './values.ts';

// What each block gives to subnets.

/** TAO of a block as last written; the chain computes it from the issuance. */
export const BlockEmission = storageItem<[], bigint>('SubtensorModule.BlockEmission');
/** All TAO there is, rao. */
export const TotalIssuance = storageItem<[], bigint>('SubtensorModule.TotalIssuance');
/** TAO of the last block into the pool, rao. */
export const SubnetTaoInEmission = storageItem<[netuid: number], bigint>(
  'SubtensorModule.SubnetTaoInEmission',
);
/** TAO of the last block that bought alpha, rao. */
export const SubnetExcessTao = storageItem<[netuid: number], bigint>('SubtensorModule.SubnetExcessTao');
/** TAO that claims of root dividends brought by sales, rao. */
export const SubnetRootSellTao = storageItem<[netuid: number], bigint>('SubtensorModule.SubnetRootSellTao');
/** Alpha of the last block into the pool, rao. */
export const SubnetAlphaInEmission = storageItem<[netuid: number], bigint>(
  'SubtensorModule.SubnetAlphaInEmission',
);
/** Alpha of the last block to share out, rao. */
export const SubnetAlphaOutEmission = storageItem<[netuid: number], bigint>(
  'SubtensorModule.SubnetAlphaOutEmission',
);
/** Whether the subnet gets TAO. */
export const SubnetEmissionEnabled = storageItem<[netuid: number], boolean>(
  'SubtensorModule.SubnetEmissionEnabled',
);
/** Share of the last tempo's incentive that was withheld. */
export const MinerBurned = storageItem<[netuid: number], FixedBits>('SubtensorModule.MinerBurned');
/** Smoothing of the moving price. */
export const SubnetMovingAlpha = storageItem<[], FixedBits>('SubtensorModule.SubnetMovingAlpha');
/** Moving price, TAO per alpha. */
export const SubnetMovingPrice = storageItem<[netuid: number], FixedBits>(
  'SubtensorModule.SubnetMovingPrice',
);
/** A faster one, which bounds trades of baskets. */
export const SubnetFastMovingPrice = optionalItem<[netuid: number], FixedBits>(
  'SubtensorModule.SubnetFastMovingPrice',
);
/** Age in blocks at which the smoothing is half of its last value. */
export const EMAPriceHalvingBlocks = storageItem<[netuid: number], bigint>(
  'SubtensorModule.EMAPriceHalvingBlocks',
);
/** Root's proportion of the emission. */
export const RootProp = storageItem<[netuid: number], FixedBits>('SubtensorModule.RootProp');
/** Mass the gate's bar is set by, where it is not set by rank. */
export const EmissionBarQuantile = storageItem<[], FixedBits>('SubtensorModule.EmissionBarQuantile');
/** Rank the gate's bar is set by. */
export const EmissionBarRank = storageItem<[], number>('SubtensorModule.EmissionBarRank');
/** How steep the gate is. */
export const EmissionGateExponent = storageItem<[], FixedBits>('SubtensorModule.EmissionGateExponent');
/** The gate's bar, as a share. */
export const EmissionGateBar = storageItem<[], FixedBits>('SubtensorModule.EmissionGateBar');
/** TAO users moved into the pool in this block, rao. */
export const SubnetTaoFlow = storageItem<[netuid: number], bigint>('SubtensorModule.SubnetTaoFlow');
/** Its average, and the block of it. */
export const SubnetEmaTaoFlow = optionalItem<[netuid: number], readonly [bigint, FixedBits]>(
  'SubtensorModule.SubnetEmaTaoFlow',
);
/** TAO the chain moved into the pool in this block, rao. */
export const SubnetProtocolFlow = storageItem<[netuid: number], bigint>('SubtensorModule.SubnetProtocolFlow');
/** Its average, and the block of it. */
export const SubnetEmaProtocolFlow = optionalItem<[netuid: number], readonly [bigint, FixedBits]>(
  'SubtensorModule.SubnetEmaProtocolFlow',
);
/** Whether the chain's own flow is taken off. */
export const NetTaoFlowEnabled = storageItem<[], boolean>('SubtensorModule.NetTaoFlowEnabled');
/** Flow from which a subnet gets emission. */
export const TaoFlowCutoff = storageItem<[], FixedBits>('SubtensorModule.TaoFlowCutoff');
/** Exponent of flow shares. */
export const FlowNormExponent = storageItem<[], FixedBits>('SubtensorModule.FlowNormExponent');
/** Smoothing of flows, 2^63ths. */
export const FlowEmaSmoothingFactor = storageItem<[], bigint>('SubtensorModule.FlowEmaSmoothingFactor');
/** Block from which refunds are counted. */
export const TaoInRefundDeploymentBlock = storageItem<[], bigint>(
  'SubtensorModule.TaoInRefundDeploymentBlock',
);
