import type { EpochInput } from '../EpochInput.ts';
import { type LookBackFields, looksBack } from '../rules/looksBack.ts';

type Fields = LookBackFields & Pick<EpochInput, 'yuma3' | 'liquidAlpha' | 'epochConsensus'>;

/** Whether an epoch's result depends on the consensus of the epoch before. */
export function looksForPrevious(fields: Fields, spec: number): boolean {
  const { yuma3, liquidAlpha, epochConsensus } = fields;
  return yuma3 && liquidAlpha && epochConsensus !== 'null' && looksBack(spec)(fields);
}
