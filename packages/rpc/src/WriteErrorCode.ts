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
  | 'rpc/weights-refused'
  /** The runtime asks for a transaction extension that is not known. */
  | 'rpc/unknown-extension'
  /** What the signer returned is not what was planned. */
  | 'rpc/signed-otherwise'
  /** The policy forbids it; `values.violations` says why. */
  | 'rpc/policy'
  /** No signer is named for the key that has to sign. */
  | 'rpc/no-signer'
  /** The pool refuses the transaction; `values.error` says why. */
  | 'rpc/refused'
  /** The chain would refuse the call; `values.error` says why. */
  | 'rpc/would-fail'
  /** The era ended before the transaction was in a block. */
  | 'rpc/expired'
  /** Another transaction took its nonce. */
  | 'rpc/replaced'
  /** What became of the transaction is not known. */
  | 'rpc/unknown-outcome'
  /** The signer took longer than the era lasts. */
  | 'rpc/era-too-short'
  /** The shield's key is none. */
  | 'rpc/bad-shield-key'
  /** The chain announces no key to seal transactions to. */
  | 'rpc/no-shield';
