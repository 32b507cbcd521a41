import type { Node } from '../node/Node.ts';
import { coreVersion } from './coreVersion.ts';
import { metadataApis } from './metadataApis.ts';
import type { RuntimeApi } from './RuntimeApi.ts';
import { validateTransaction } from './validateTransaction.ts';

/** What the runtime says of itself rather than of its pallets. */
export const OWN_APIS: ReadonlyMap<string, RuntimeApi> = new Map<string, RuntimeApi>([
  ...metadataApis,
  ['Core_version', coreVersion],
  ['TaggedTransactionQueue_validate_transaction', validateTransaction],
]);

/**
 * Answers a runtime API as `state_call` does.
 *
 * @param node - the devnet
 * @param method - `Api_method`
 * @param args - the SCALE bytes of its arguments
 * @param block - after which block
 * @throws ChainError `chain/unknown-api`, `chain/refused-api`, `chain/block-pruned`; RegistryError on bytes that are no such arguments
 */
export function callRuntimeApi(node: Node, method: string, args: Uint8Array, block: number): Uint8Array {
  const chain = node.chain();
  const own = OWN_APIS.get(method);
  return own === undefined ? chain.callApi(method, args, block) : own(node, args, block);
}
