import type { ChainView } from '../../chainView/ChainView.ts';
import type { StorageItemName, StorageValue } from '../../chainView/names.ts';
import { RpcError } from '../../RpcError.ts';
import type { UsedPath } from '../Read.ts';

/** Where the chain says which subnets there are. */
export const ADDED: UsedPath = 'SubtensorModule.NetworksAdded';

/**
 * Refuses what is asked of a subnet that is not there: storage has a default for every netuid, which is no answer.
 *
 * @param isAdded - what `NetworksAdded` says
 * @param netuid - the subnet
 * @param view - the state it was read of
 * @throws RpcError `rpc/not-found`
 */
export function ensureAdded(isAdded: boolean, netuid: number, { blockNumber }: ChainView): void {
  if (isAdded) return;
  const when = blockNumber === undefined ? '' : ` at block ${blockNumber}`;
  throw new RpcError(`There is no subnet ${netuid}${when}.`, {
    code: 'rpc/not-found',
    fix: 'subnets.subnets() lists those there are.',
    values: { netuid, ...(blockNumber !== undefined && { block: blockNumber }) },
  });
}

/** A storage item of `SubtensorModule` that is kept by subnet, of a subnet that is there; in one request. */
export async function queryOfSubnet<I extends StorageItemName<'SubtensorModule'>>(
  view: ChainView,
  item: I,
  netuid: number,
): Promise<StorageValue<'SubtensorModule', I>> {
  const [isAdded, value] = await view.queryMany([
    ['SubtensorModule', 'NetworksAdded', netuid],
    ['SubtensorModule', item, netuid],
  ]);
  ensureAdded(isAdded as boolean, netuid, view);
  return value as StorageValue<'SubtensorModule', I>;
}

/** What is asked of a subnet besides, once it is sure that the subnet is there. */
export async function whereAdded<T>(view: ChainView, netuid: number, asked: Promise<T>): Promise<T> {
  const [answer, isAdded] = await Promise.all([
    asked,
    view.query('SubtensorModule', 'NetworksAdded', netuid),
  ]);
  ensureAdded(isAdded, netuid, view);
  return answer;
}
