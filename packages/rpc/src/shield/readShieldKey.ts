import type { PinnedView } from '../chainView/ChainView.ts';
import { RpcError } from '../RpcError.ts';

/**
 * The key transactions are sealed to now. A final block's is an older one, which no author can open any more.
 *
 * @param view - the best block
 * @throws RpcError `rpc/no-shield` where the chain has none
 */
export async function readShieldKey(view: PinnedView): Promise<Uint8Array> {
  const key = (await view.query('MevShield', 'NextKey')) as Uint8Array | null | undefined;
  if (key !== null && key !== undefined && key.length > 0) return key;
  throw new RpcError('The chain announces no key to seal transactions to.', {
    code: 'rpc/no-shield',
    fix: 'Ask again after the next block, or execute without the shield.',
    values: { block: view.blockNumber },
  });
}
