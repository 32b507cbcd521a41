import { createProportion, type Proportion } from '@taokit/types';
import { definePinnedRead } from '../Read.ts';
import { mechid, netuid } from '../shared/params.ts';
import { readRows } from './MatrixRow.ts';

/** A validator's bond. */
export interface Bond {
  /** To whom. */
  readonly uid: number;
  /** How strong, of the strongest the chain can hold. */
  readonly bond: Proportion;
}

/** The bonds of a subnet's validators, by validator. */
export const bonds = definePinnedRead({
  name: 'bonds',
  category: 'Weights & bonds',
  summary: "The bonds of a subnet's validators, by validator.",
  params: { netuid, mechid },
  uses: ['SubtensorModule.Bonds'],
  async read(view, { netuid, mechid }): Promise<ReadonlyMap<number, readonly Bond[]>> {
    const rows = await readRows(view, 'Bonds', netuid, mechid);
    return new Map(
      rows.map(([uid, row]) => [uid, row.map(([to, raw]) => ({ uid: to, bond: createProportion(raw) }))]),
    );
  },
});
