/**
 * What the chain's storage says of one subnet at the end of a block, decoded. A field that is absent was not read; what is not
 * stored has its default.
 */
export interface SubnetState {
  /** Which. */
  readonly netuid: number;
  /** Whether it is emitted to: added, started (`FirstEmissionBlockNumber`), its token enabled, registrations allowed. */
  readonly isEmittedTo: boolean;
  /** `SubnetEmissionEnabled`; on where nothing is stored. */
  readonly emissionEnabled?: boolean;
  /** `FirstEmissionBlockNumber`. */
  readonly firstEmissionBlock?: number;
  /** `SubnetMovingPrice`, I96F32 bits. */
  readonly movingPriceBits?: bigint;
  /** `MinerBurned`, U96F32 bits. */
  readonly minerBurnedBits?: bigint;
  /** `RootProp`, U96F32 bits. */
  readonly rootProportionBits?: bigint;
  /** `SubnetTAO`, rao. */
  readonly taoReserveRao?: bigint;
  /** `SubnetAlphaIn`, rao. */
  readonly alphaReserveRao?: bigint;
  /** `SubnetAlphaOut`, rao. */
  readonly alphaOutRao?: bigint;
  /** `SubnetProtocolAlpha`: alpha the chain bought and keeps, rao. */
  readonly protocolAlphaRao?: bigint;
  /** `Swap.SwapBalancer`: weight of the TAO side, 10^-18 parts. */
  readonly quoteWeight?: bigint;
  /** `Swap.BalancerTaoReservoir`, rao. */
  readonly taoReservoirRao?: bigint;
  /** `Swap.BalancerAlphaReservoir`, rao. */
  readonly alphaReservoirRao?: bigint;
  /** `SubnetTaoInEmission` of the block, rao. */
  readonly taoInRao?: bigint;
  /** `SubnetExcessTao` of the block, rao. */
  readonly excessTaoRao?: bigint;
  /** `SubnetAlphaInEmission` of the block, rao. */
  readonly alphaInRao?: bigint;
  /** `SubnetAlphaOutEmission` of the block, rao. */
  readonly alphaOutEmissionRao?: bigint;
}

/** What the chain's storage says at the end of a block, decoded. A field that is absent was not read. */
export interface BlockState {
  /** The block's number. */
  readonly block: number;
  /** Version of the runtime that the state was read under. */
  readonly spec: number;
  /** `TotalIssuance`, rao: the block emission follows from it (`BlockEmission` in storage is stale). */
  readonly totalIssuanceRao?: bigint;
  /** What the runtime itself answers as the emission of the next block (`SubnetInfoRuntimeApi_get_block_emission`), rao. */
  readonly blockEmissionRao?: bigint;
  /** `SubnetTAO` of root, rao. */
  readonly rootTaoRao?: bigint;
  /** `TaoWeight`, u64 over 2^64 - 1. */
  readonly taoWeightU64?: bigint;
  /** `SubnetMovingAlpha`, I96F32 bits. */
  readonly movingAlphaBits?: bigint;
  /** `EmissionGateBar`, U64F64 bits. */
  readonly gateBarBits?: bigint;
  /** `EmissionGateExponent`, U64F64 bits. */
  readonly gateExponentBits?: bigint;
  /** `EmissionBarQuantile`, U64F64 bits. */
  readonly barQuantileBits?: bigint;
  /** `EmissionBarRank`. */
  readonly barRank?: number;
  /** Every subnet but root, in the order of netuids. */
  readonly subnets: readonly SubnetState[];
}
