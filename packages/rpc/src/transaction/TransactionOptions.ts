/** How a transaction is made, besides its call. */
export interface TransactionOptions {
  /** For how many blocks it is valid: a power of two from 4 to 65536. 64, about 13 minutes, when left out. */
  readonly eraBlocks?: number | undefined;
  /** Rao paid on top of the fee to whoever makes the block; none when left out. */
  readonly tipRao?: bigint | undefined;
  /**
   * Whether the digest of the chain's metadata is signed along (`CheckMetadataHash`), so that a device can prove what it shows. Off
   * when left out.
   */
  readonly withMetadataHash?: boolean | undefined;
}
