/** Any error without a code of its own (`BadRequest`). */
const OTHER = 255;

/** Numbers of the runtime's errors where they keep a transaction out of a block; several share one. */
const CODES: Readonly<Record<string, number>> = {
  ColdkeySwapAnnounced: 0,
  AmountTooLow: 1,
  NotEnoughStakeToSetWeights: 1,
  NotEnoughBalanceToStake: 2,
  SubnetNotExists: 3,
  HotKeyAccountNotExists: 4,
  NotEnoughStakeToWithdraw: 5,
  CommittingWeightsTooFast: 6,
  SettingWeightsTooFast: 6,
  NetworkTxRateLimitExceeded: 6,
  InsufficientLiquidity: 7,
  SlippageTooHigh: 8,
  TransferDisallowed: 9,
  HotKeyNotRegisteredInNetwork: 10,
  InvalidIpAddress: 11,
  ServingRateLimitExceeded: 12,
  InvalidPort: 13,
  InvalidRevealRound: 15,
  NoWeightsCommitFound: 16,
  RevealTooEarly: 17,
  InputLengthsUnequal: 18,
  HotKeyNotRegisteredInSubNet: 19,
  EvmKeyAssociateRateLimitExceeded: 20,
  ColdkeySwapDisputed: 21,
  NonAssociatedColdKey: 25,
  DelegateTakeTooLow: 26,
  DelegateTakeTooHigh: 27,
};

/**
 * The number a pool refuses a transaction with for one of the pallet's errors, the `N` of `Custom error: N`.
 *
 * Source: `From<Error<T>> for CustomTransactionError` in `pallets/subtensor/src/extensions/subtensor.rs`, and
 * `common/src/transaction_error.rs`, spec 425; the same at 475.
 *
 * @param error - `Pallet.Error`
 */
export function transactionCode(error: string): number {
  return CODES[error.slice(error.indexOf('.') + 1)] ?? OTHER;
}
