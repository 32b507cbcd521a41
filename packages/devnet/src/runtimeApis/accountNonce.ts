import { hexFromBytes } from '@taokit/chain';
import { decodeApiArguments, encodeValue, findApiMethod } from '@taokit/types/registry';
import { nonceOf } from '../node/accounts.ts';
import { readsAfter } from '../node/blocks.ts';
import type { RuntimeApi } from './RuntimeApi.ts';

/** `AccountNonceApi.account_nonce`: the account's own, whatever waits in the pool. */
export const accountNonce: RuntimeApi = (node, args, block) => {
  const { registry } = node.chain().runtime;
  const [account] = decodeApiArguments(registry, 'AccountNonceApi.account_nonce', args) as [Uint8Array];
  const nonce = nonceOf(readsAfter(node, block), hexFromBytes(account));
  return encodeValue(registry, findApiMethod(registry, 'AccountNonceApi.account_nonce').output, nonce);
};
