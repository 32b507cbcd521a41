/** What can go wrong with what is written to the chain. */
export type WriteErrorCode =
  /** There is no intent of that name. */
  | 'rpc/unknown-intent'
  /** No hotkey is named where one is needed. */
  | 'rpc/no-hotkey'
  /** No coldkey is named where one is needed. */
  | 'rpc/no-coldkey'
  /** Alpha has no price to make a limit of. */
  | 'rpc/no-price'
  /** What was asked for would do nothing. */
  | 'rpc/nothing-to-do'
  /** The subnet runs no epochs. */
  | 'rpc/no-epochs'
  /** The bytes are no timelocked ciphertext, or another round's. */
  | 'rpc/bad-timelock'
  /** The signature is not the beacon's. */
  | 'rpc/bad-pulse'
  /** The chain would refuse the weights; `values.refusal` says by which rule. */
  | 'rpc/weights-refused';
