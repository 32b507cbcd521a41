import { buildEpochInput, checkAlphaValues, type EpochParameters } from '@taokit/yuma/inputs';
import type { ScenarioParameters } from '../Scenario.ts';
import { StudyError } from '../StudyError.ts';

/**
 * Looks at hyperparameters where they are set.
 *
 * @param all - as they stand afterwards
 * @param set - what is set now
 * @throws YumaInputError for values that fit no epoch, StudyError for bounds of liquid alpha that the chain refuses
 */
export function checkParameters(all: EpochParameters, set: Partial<ScenarioParameters>, spec: number): void {
  buildEpochInput({ validators: {}, miners: [], parameters: all });
  if (set.alphaLow === undefined && set.alphaHigh === undefined) return;
  const bounds = checkAlphaValues(all.alphaLow, all.alphaHigh, { spec });
  if (bounds.ok) return;
  throw new StudyError(
    `The chain refuses these bounds of liquid alpha, ${bounds.refusal}: ${bounds.reason}`,
    {
      code: 'study/refused',
      fix: 'Set alphaLow and alphaHigh as an owner could.',
      values: { refusal: bounds.refusal, alphaLow: all.alphaLow, alphaHigh: all.alphaHigh },
    },
  );
}
