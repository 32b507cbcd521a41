import { refuse } from '@taokit/errors';
import type { TransactionCheck } from '../../runtime/TransactionCheck.ts';
import { readShielded } from './shieldedTransaction.ts';

/**
 * Refuses an envelope whose ciphertext cannot be read (`CheckShieldedTxValidity`, `FailedShieldedTxParsing`).
 *
 * Source: `pallets/shield/src/extension.rs`.
 */
export const checkShielded: TransactionCheck = (_, __, { path, arguments: args }) => {
  if (path !== 'MevShield.submit_encrypted' || readShielded(args['ciphertext'] as Uint8Array) !== undefined)
    return undefined;
  return refuse('Invalid.Custom(23)', 'The sealed transaction has not all of its parts.');
};
