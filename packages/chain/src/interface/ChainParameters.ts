/**
 * What a build of the runtime has otherwise than mainnet's of the same spec: constants, and what absent storage means. Mainnet's
 * hold where something is left out.
 */
export interface ChainParameters {
  /** What an absent value of a storage item means, by `Pallet.Item`, in the form the state keeps values. */
  readonly storageDefaults?: Readonly<Record<string, unknown>>;
  /** Least time between blocks, milliseconds (`MinimumPeriod`). */
  readonly minimumPeriodMs?: bigint;
  /** The spec whose pools and coinbase the build has, 283 to 297, where these are not its own's. */
  readonly economySpec?: number;
  /** A part of the emission that goes to the chain's own validators; none on mainnet. */
  readonly nodeValidators?: NodeValidators;
}

/** How a build pays its own validators out of the emission. */
export interface NodeValidators {
  /** Their part of a block's emission, raw bits of an U96F32. */
  readonly partBits: bigint;
  /** What subnets share of it, raw bits of an U96F32. */
  readonly subnetPartBits: bigint;
  /** First block in which they are paid. */
  readonly firstEraBlock: number;
  /** Blocks between payments. */
  readonly eraBlocks: number;
}
