import { nonceOf } from '../../node/accounts.ts';
import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { accountOfAddress, address, blockTag } from './address.ts';
import { quantity } from './quantity.ts';

/** How many transactions an address has sent. */
export const getTransactionCount: RpcMethod = defineMethod(
  'eth_getTransactionCount',
  { address, block: blockTag },
  ({ node }, { address }) => quantity(BigInt(nonceOf(node.chain().state, accountOfAddress(address)))),
);
