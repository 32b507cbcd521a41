/** What a subnet's pool holds, in rao. Both are u64 on chain. */
export interface PoolReserves {
  /** TAO in the pool, `SubnetTAO`. */
  readonly taoReserveRao: bigint;
  /** Alpha in the pool, `SubnetAlphaIn`, in units of 10^-9 alpha. */
  readonly alphaReserveRao: bigint;
}
