/** What a subnet's alpha costs. */
export interface SubnetPrice {
  /** The subnet. */
  readonly netuid: number;
  /** Rao of TAO for one whole alpha, rounded down by the runtime. */
  readonly raoPerAlpha: bigint;
  /** The same in TAO, for display. */
  readonly taoPerAlpha: number;
}

/** A price as the runtime answers it. */
export function priceOf(netuid: number, raoPerAlpha: bigint): SubnetPrice {
  return { netuid, raoPerAlpha, taoPerAlpha: Number(raoPerAlpha) / 1e9 };
}
