import type { CommonQuoteOptions, QuotePool } from '@taokit/dtao';
import { alphaFromRao, MAINNET_SPEC, taoFromRao } from '@taokit/types';

/** A kind of pool, and how to ask for it. */
export interface PoolKind {
  /** Its key in an address. */
  readonly key: string;
  /** What it is called. */
  readonly name: string;
  /** When subnets had it. */
  readonly when: string;
  /** Whose rules a quote follows. */
  readonly rules: Pick<CommonQuoteOptions, 'spec' | 'proposals'>;
}

/** The kinds of pools a subnet has had, by age; the last one was proposed and is in no release. */
export const POOL_KINDS: readonly PoolKind[] = [
  { key: 'product', name: 'Constant product', when: 'spec 233 to 282', rules: { spec: 282 } },
  {
    key: 'liquidity',
    name: 'Concentrated liquidity',
    when: 'spec 283 to 422',
    rules: { spec: 422 },
  },
  { key: 'weighted', name: 'Weighted', when: 'since spec 423', rules: { spec: MAINNET_SPEC } },
  {
    key: 'superellipse',
    name: 'Superellipse',
    when: 'a proposal',
    rules: { spec: MAINNET_SPEC, proposals: ['superellipse'] },
  },
];

/** A pool's facts in rao, as they are typed or read from a chain. */
export interface PoolFacts {
  /** Which subnet. */
  readonly netuid: number;
  /** TAO in the pool, rao. */
  readonly taoRao: bigint;
  /** Alpha in the pool, rao. */
  readonly alphaRao: bigint;
  /** Weight of the TAO side in 10^-18 parts; one half when left out. */
  readonly quoteWeight?: bigint | undefined;
  /** Fee rate in 65535ths; the chain's default when left out. */
  readonly feeRateU16?: number | undefined;
}

/** A pool as a quote takes it. */
export function quotePoolOf({ netuid, taoRao, alphaRao, quoteWeight, feeRateU16 }: PoolFacts): QuotePool {
  return {
    netuid,
    taoReserve: taoFromRao(taoRao),
    alphaReserve: alphaFromRao(netuid, alphaRao),
    ...(quoteWeight === undefined ? {} : { quoteWeight }),
    ...(feeRateU16 === undefined ? {} : { feeRateU16 }),
  };
}
