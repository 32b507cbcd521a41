import { byBlake2Concat } from './accountOrder.ts';
import type { Json, TraceStorage } from './TraceStorage.ts';

const CHILDREN = 'SubtensorModule.ChildKeys';
const PARENTS = 'SubtensorModule.ParentKeys';
const PENDING = 'SubtensorModule.PendingChildKeys';

type Lent = readonly (readonly [string, string])[];

/** Children whose cooldown has passed become effective, at a subnet's epoch and after all coinbases. */
export function setPendingChildren(storage: TraceStorage, netuid: number, block: bigint): void {
  for (const hotkey of byBlake2Concat(storage.suffixes(PENDING, netuid))) {
    const [children, cooldown] = storage.get(PENDING, netuid, hotkey) as unknown as [Lent, string];
    if (BigInt(cooldown) >= block) continue;
    for (const [, child] of storage.get(CHILDREN, hotkey, netuid) as unknown as Lent)
      setParents(storage, child, netuid, (parents) => parents.filter(([, parent]) => parent !== hotkey));
    storage.set(children as unknown as Json, CHILDREN, hotkey, netuid);
    for (const [proportion, child] of children)
      setParents(storage, child, netuid, (parents) => [...parents, [proportion, hotkey]]);
    storage.remove(PENDING, netuid, hotkey);
  }
}

function setParents(
  storage: TraceStorage,
  child: string,
  netuid: number,
  change: (parents: Lent) => Lent,
): void {
  const parents = storage.get(PARENTS, child, netuid) as unknown as Lent;
  storage.set(change(parents) as unknown as Json, PARENTS, child, netuid);
}
