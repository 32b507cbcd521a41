import type { StorageItemName, StorageValue } from '../../chainView/names.ts';
import { defineRead, type Read, type ReadCategory, type UsedPath } from '../Read.ts';
import { ADDED, queryOfSubnet } from './ofSubnet.ts';
import { netuid } from './params.ts';

type OfSubnet = { readonly netuid: typeof netuid };

/**
 * A read of one storage item of `SubtensorModule` that is kept by subnet; `rpc/not-found` where there is no such subnet.
 *
 * @param name - the read's
 * @param category - what it belongs to
 * @param item - the storage item
 * @param summary - what it says
 * @param sinceSpec - the first release that has it, where that is known and not of long ago
 */
export function subnetScalar<I extends StorageItemName<'SubtensorModule'>>(
  name: string,
  category: ReadCategory,
  item: I,
  summary: string,
  sinceSpec?: number,
): Read<OfSubnet, StorageValue<'SubtensorModule', I>> {
  return defineRead({
    name,
    category,
    summary,
    params: { netuid },
    ...(sinceSpec !== undefined && { sinceSpec }),
    uses: [`SubtensorModule.${item}` as UsedPath, ADDED],
    read: (view, { netuid }) => queryOfSubnet(view, item, netuid),
  });
}
