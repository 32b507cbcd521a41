import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { accountOfAddress, address, blockTag } from './address.ts';
import { quantity } from './quantity.ts';

/** Wei of a rao: Ethereum counts eighteen digits, this chain nine. */
const WEI_PER_RAO = 1_000_000_000n;

/** What an address has free, wei. */
export const getBalance: RpcMethod = defineMethod(
  'eth_getBalance',
  { address, block: blockTag },
  ({ node }, { address }) => {
    const account = node.chain().state.read('System.Account', [accountOfAddress(address)]);
    const free = (account as { readonly data: { readonly free: bigint } } | undefined)?.data.free ?? 0n;
    return quantity(free * WEI_PER_RAO);
  },
);
