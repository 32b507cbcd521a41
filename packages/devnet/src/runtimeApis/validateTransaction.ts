import type { TransactionRefusal } from '@taokit/chain';
import { encodeValue, findApiMethod } from '@taokit/types/registry';
import { notDecoded } from '../pool/poolErrors.ts';
import { clientError, invalidParams } from '../rpc/RpcError.ts';
import type { RuntimeApi } from './RuntimeApi.ts';

/** A source byte in front, the hash of a block behind. */
const SOURCE_BYTES = 1;
const HASH_BYTES = 32;

/** `TaggedTransactionQueue.validate_transaction`; the state is always that after the last block. */
export const validateTransaction: RuntimeApi = (node, args) => {
  if (args.length < SOURCE_BYTES + HASH_BYTES + 1) throw invalidParams('the transaction is missing');
  const { runtime, validate } = node.chain();
  const { registry } = runtime;
  const validity = validate(new Uint8Array(args.subarray(SOURCE_BYTES, args.length - HASH_BYTES)));
  if (!validity.ok && validity.refusal === 'BadFormat') throw clientError(notDecoded(validity.reason));
  const path = 'TaggedTransactionQueue.validate_transaction';
  const value = validity.ok
    ? { type: 'Ok', value: plain(validity) }
    : { type: 'Err', value: error(validity) };
  return encodeValue(registry, findApiMethod(registry, path).output, value);
};

function plain(validity: object): object {
  const { ok: _, ...fields } = validity as { readonly ok: boolean };
  return fields;
}

/** `Invalid.Custom(1)` as the runtime's enum. */
function error({ refusal }: TransactionRefusal): object {
  const [type, name = 'CannotLookup'] = refusal.split('.');
  const custom = /^Custom\((\d+)\)$/.exec(name)?.[1];
  const value =
    custom === undefined ? { type: name, value: null } : { type: 'Custom', value: Number(custom) };
  return { type, value };
}
