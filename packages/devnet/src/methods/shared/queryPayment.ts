import { decodeApiResult, encodeValue, findApiMethod } from '@taokit/types/registry';
import type { Node } from '../../node/Node.ts';
import { callRuntimeApi } from '../../runtimeApis/callRuntimeApi.ts';

/**
 * Asks the runtime about the fee of a transaction.
 *
 * @param node - the devnet
 * @param method - of `TransactionPaymentApi`
 * @param extrinsic - with its length in front
 * @param block - after which block
 */
export function queryPayment(
  node: Node,
  method: 'query_info' | 'query_fee_details',
  extrinsic: Uint8Array,
  block: number,
): unknown {
  const { registry } = node.chain().runtime;
  const path = `TransactionPaymentApi.${method}` as const;
  const length = encodeValue(registry, findApiMethod(registry, path).inputs[1]![1], extrinsic.length);
  const args = new Uint8Array([...extrinsic, ...length]);
  return decodeApiResult(
    registry,
    path,
    callRuntimeApi(node, `TransactionPaymentApi_${method}`, args, block),
  );
}
