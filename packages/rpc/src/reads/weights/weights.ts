import { definePinnedRead } from '../Read.ts';
import { mechid, netuid } from '../shared/params.ts';
import { readRows } from './MatrixRow.ts';

/** A weight a validator set. */
export interface Weight {
  /** On whom. */
  readonly uid: number;
  /** What the chain holds, u16: only the proportions within a row count. */
  readonly raw: number;
  /** Its part of the row, a double. */
  readonly fraction: number;
}

/** The weights of a subnet's validators, by validator and as the chain holds them: commits count once they are revealed. */
export const weights = definePinnedRead({
  name: 'weights',
  category: 'Weights & bonds',
  summary: "The weights of a subnet's validators, by validator.",
  params: { netuid, mechid },
  uses: ['SubtensorModule.Weights'],
  async read(view, { netuid, mechid }): Promise<ReadonlyMap<number, readonly Weight[]>> {
    const rows = await readRows(view, 'Weights', netuid, mechid);
    return new Map(rows.map(([uid, row]) => [uid, rowOf(row)]));
  },
});

function rowOf(row: readonly (readonly [number, number])[]): readonly Weight[] {
  const total = row.reduce((sum, [, raw]) => sum + raw, 0);
  return row.map(([uid, raw]) => ({ uid, raw, fraction: total === 0 ? 0 : raw / total }));
}
