/** One account: its free TAO and how many extrinsics it has sent. */
export interface AccountState {
  /** Free TAO, rao. */
  freeRao: bigint;
  /** The nonce its next extrinsic must carry. */
  nonce: number;
}
