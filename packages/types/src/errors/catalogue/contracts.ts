import type { Explanations } from '../Explanation.ts';

/** Errors of Ethereum. */
export const ethereum = {
  InvalidSignature: ['The signature names no sender.', 'Sign the transaction again.'],
  PreLogExists: ['The block already holds Ethereum transactions of its author.', 'Try the next block.'],
} as const satisfies Explanations;

/** Errors of EVM. */
export const evm = {
  BalanceLow: ['The EVM account has too little.', 'Fund it, or send less.'],
  FeeOverflow: ['The fee is beyond any number.', 'Lower the gas or its price.'],
  PaymentOverflow: ['The payment is beyond any number.', 'Lower the value, the gas or its price.'],
  WithdrawFailed: ['The fee could not be taken.', 'Fund the EVM account.'],
  GasPriceTooLow: ['The gas price is below the base fee.', 'Raise it.'],
  InvalidNonce: ['The nonce is not the next one.', 'Read the nonce and sign again.'],
  GasLimitTooLow: ['The gas limit does not cover the transaction itself.', 'Raise it.'],
  GasLimitTooHigh: ['The gas limit is above that of a block.', 'Lower it.'],
  InvalidChainId: ['The transaction is signed for another chain.', 'Sign with the chain id of this one.'],
  InvalidSignature: ['The signature names no sender.', 'Sign the transaction again.'],
  Reentrancy: ['The EVM was called from inside itself.', 'Do not call back into it.'],
  TransactionMustComeFromEOA: ['A contract cannot send transactions.', 'Send from an account with a key.'],
  Undefined: ['The EVM failed without saying why.', 'Simulate the call to see more.'],
  NotAllowed: ['The sender may not do this.', 'Sign with an allowed account.'],
  CreateOriginNotAllowed: ['The sender may not deploy contracts.', 'Ask for permission to deploy.'],
} as const satisfies Explanations;

/** Errors of Contracts. */
export const contracts = {
  InvalidSchedule: ['The schedule of costs is not acceptable.', 'Give every operation a cost.'],
  InvalidCallFlags: ['The flags of the call exclude each other.', 'Check the flags.'],
  OutOfGas: ['The gas ran out.', 'Raise the gas limit.'],
  OutputBufferTooSmall: ['The answer does not fit its buffer.', 'Give the contract a larger buffer.'],
  TransferFailed: ['The contract could not send the value.', 'Check the balances.'],
  MaxCallDepthReached: ['Contracts call each other too deeply.', 'Call less deeply.'],
  ContractNotFound: ['There is no contract at that address.', 'Check the address.'],
  CodeTooLarge: ['The code is larger than allowed.', 'Make it smaller.'],
  CodeNotFound: ['No code has that hash.', 'Upload the code first.'],
  CodeInfoNotFound: ['Nothing is known about that code.', 'Upload the code first.'],
  OutOfBounds: ['The contract pointed outside its memory.', 'Fix the contract.'],
  DecodingFailed: ['The input is not of its type.', 'Encode it as the contract expects.'],
  ContractTrapped: ['The contract stopped in the middle.', 'Simulate the call to see where.'],
  ValueTooLarge: ['The value is larger than storage takes.', 'Store less at once.'],
  TerminatedWhileReentrant: ['A contract ended itself while it was running.', 'End it from outside.'],
  InputForwarded: ['The input was handed on and is gone.', 'Copy it before forwarding.'],
  RandomSubjectTooLong: ['The subject of the random number is too long.', 'Shorten it.'],
  TooManyTopics: ['The event has too many topics.', 'Use fewer.'],
  NoChainExtension: ['The chain lacks what the contract asks for.', 'Use a contract made for this chain.'],
  XCMDecodeFailed: ['The message to another chain is malformed.', 'Encode it again.'],
  DuplicateContract: ['The contract exists already.', 'Use another salt.'],
  TerminatedInConstructor: ['The contract ended itself while it was made.', 'Fix its constructor.'],
  ReentranceDenied: ['The contract does not let itself be called again.', 'Do not call back into it.'],
  StateChangeDenied: ['The call may only read.', 'Call it in a way that may write.'],
  StorageDepositNotEnoughFunds: ['The sender cannot pay for the storage.', 'Add TAO.'],
  StorageDepositLimitExhausted: ['The storage costs more than allowed.', 'Raise the deposit limit.'],
  CodeInUse: ['A contract still uses the code.', 'End the contracts first.'],
  ContractReverted: ['The contract undid its work and returned why.', 'Decode its output.'],
  CodeRejected: ['The code is not a valid contract.', 'Build it for this version of the pallet.'],
  Indeterministic: ['The code may behave differently on each node.', 'Avoid floating point in it.'],
  MigrationInProgress: ['The pallet is migrating its storage.', 'Try again when it is done.'],
  NoMigrationPerformed: ['There was nothing to migrate.', 'Nothing is left to do.'],
  MaxDelegateDependenciesReached: ['The contract depends on too many others.', 'Remove a dependency.'],
  DelegateDependencyNotFound: ['The contract has no such dependency.', 'Check the code hash.'],
  DelegateDependencyAlreadyExists: ['The contract has that dependency already.', 'Nothing is left to do.'],
  CannotAddSelfAsDelegateDependency: ['A contract cannot depend on itself.', 'Choose another code hash.'],
  OutOfTransientStorage: ['The transient storage is full.', 'Store less in one call.'],
} as const satisfies Explanations;
