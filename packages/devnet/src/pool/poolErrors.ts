import type { Hex, TransactionRefusal } from '@taokit/chain';
import { RpcError } from '../rpc/RpcError.ts';

/** What a node says of each reason a transaction is invalid for. */
const INVALID: Readonly<Record<string, string>> = {
  Call: 'Transaction call is not expected',
  Payment: 'Inability to pay some fees (e.g. account balance too low)',
  Future: 'Transaction will be valid in the future',
  Stale: 'Transaction is outdated',
  BadProof: 'Transaction has a bad signature',
  AncientBirthBlock: 'Transaction has an ancient birth block',
  ExhaustsResources: 'Transaction would exhaust the block limits',
  BadMandatory: 'A call was labelled as mandatory, but resulted in an Error.',
  MandatoryValidation: 'Transaction dispatch is mandatory; transactions must not be validated.',
  BadSigner: 'Invalid signing address',
  IndeterminateImplicit: 'The implicit data was unable to be calculated',
  UnknownOrigin: 'The transaction extension did not authorize any origin',
};

/** What a node says where it cannot tell. */
const UNKNOWN: Readonly<Record<string, string>> = {
  CannotLookup: 'Could not lookup information required to validate the transaction',
  NoUnsignedValidator: 'Could not find an unsigned validator for the unsigned transaction',
};

/**
 * What a node answers for a transaction its runtime refuses.
 *
 * Source: `sc-rpc-api`, `author/error.rs`, and `sp_runtime::transaction_validity`.
 *
 * @param refusal - by the runtime's names: `Invalid.Payment`, `Invalid.Custom(1)`, `Unknown.CannotLookup`; `BadFormat` of what it
 *   cannot decode
 */
export function refusedByRuntime({ refusal, reason }: TransactionRefusal): RpcError {
  if (refusal === 'BadFormat') return undecodable(reason);
  const [kind, name = ''] = refusal.split('.');
  const custom = /^Custom\((\d+)\)$/.exec(name)?.[1];
  const data = custom === undefined ? undefined : `Custom error: ${custom}`;
  if (kind === 'Invalid') return new RpcError(1010, 'Invalid Transaction', data ?? INVALID[name] ?? reason);
  return new RpcError(1011, 'Unknown Transaction Validity', data ?? UNKNOWN[name] ?? reason);
}

/**
 * What becomes of a runtime that is handed what is no transaction of its: its call ends there.
 *
 * Source: `sp_api`'s `impl_runtime_apis`, whose words these are.
 *
 * @param reason - what could not be decoded
 */
export const notDecoded = (reason: string): string =>
  `Execution failed: Runtime panicked: Bad input data provided to validate_transaction: ${reason}`;

/** The runtime could not say anything of it: no validity is told, the verification itself failed. */
function undecodable(reason: string): RpcError {
  const failed = notDecoded(reason);
  // Such is a node's `{:?}` of the error.
  return new RpcError(
    1002,
    `Verification Error: Runtime error: ${failed}`,
    `RuntimeApi(${JSON.stringify(failed)})`,
  );
}

/** It was invalid a moment ago. */
export const temporarilyBanned = (): RpcError => new RpcError(1012, 'Transaction is temporarily banned');

/** It is in the pool. */
export const alreadyImported = (hash: Hex): RpcError =>
  new RpcError(1013, 'Transaction Already Imported', hash);

/** Another one with its nonce has as much priority. */
export const tooLowPriority = (old: bigint, priority: bigint): RpcError =>
  new RpcError(
    1014,
    `Priority is too low: (${old} vs ${priority})`,
    'The transaction has too low priority to replace another transaction already in the pool.',
  );

/** The pool is full of better ones. */
export const immediatelyDropped = (): RpcError =>
  new RpcError(1016, 'Immediately Dropped', "The transaction couldn't enter the pool because of the limit");

/**
 * Whether a transaction that was refused may come in later.
 *
 * Source: `sc-transaction-pool-api`, `Error::is_retriable`.
 */
export function canSubmitLater({ code }: RpcError): boolean {
  return code === 1012 || code === 1016;
}
