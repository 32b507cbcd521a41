import type { PinnedView } from '../../chainView/ChainView.ts';
import { mechanismIndex } from '../shared/mechanisms.ts';

/** The rows of a matrix that is kept by mechanism, by the validator's seat. */
export async function readRows(
  view: PinnedView,
  item: 'Weights' | 'Bonds',
  netuid: number,
  mechid: number | undefined,
): Promise<readonly (readonly [uid: number, row: readonly (readonly [number, number])[]])[]> {
  const entries = await view.entries('SubtensorModule', item, mechanismIndex(netuid, mechid));
  return entries.map(({ keys, value }) => [keys[1] as number, value] as const).sort(([a], [b]) => a - b);
}
