import { checkStudyOptions } from './checkGuarantees.ts';
import type { GuaranteeRules, GuaranteeStudy } from './GuaranteeStudy.ts';

const RULES: GuaranteeRules = { kappa: 0.5, bondsPenalty: 1, weightDeviation: 0.4, mode: 'classic' };

/** What to change in {@link defaultGuaranteeStudy}. */
export interface GuaranteeStudyOptions
  extends Partial<Omit<GuaranteeStudy, 'rules' | 'honestUtilities' | 'cabalSelfWeights'>> {
  /** Points from 0 to 1 of each axis. Default: 21. */
  readonly points?: number;
  /** How bonds are made. Default: `classic`. */
  readonly mode?: GuaranteeRules['mode'];
}

/**
 * The study of the Yuma paper: 512 uids of which 64 validate, majorities from 0.51 to 0.99, and three sweeps around kappa 0.5,
 * full bonds penalty and weight deviation 0.4: kappa 0.4, 0.5, 0.6; bonds penalty 0, 0.5, 1; deviation 0, 0.2, 0.4.
 *
 * @param options - what to change
 * @returns a study for {@link runGuarantees}, or for {@link planGuarantees}
 * @throws StudyError for what is out of range, and for an unknown option
 */
export function defaultGuaranteeStudy(options: GuaranteeStudyOptions = {}): GuaranteeStudy {
  checkStudyOptions(options);
  const { points = 21, mode = 'classic', ...changes } = options;
  const axis = Array.from({ length: points }, (_, i) => i / Math.max(1, points - 1));
  const base = { ...RULES, mode };
  return {
    network: { uids: 512, validators: 64 },
    rules: [
      base,
      { ...base, kappa: 0.4 },
      { ...base, kappa: 0.6 },
      { ...base, bondsPenalty: 0 },
      { ...base, bondsPenalty: 0.5 },
      { ...base, weightDeviation: 0 },
      { ...base, weightDeviation: 0.2 },
    ],
    honestStakes: [0.51, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 0.99],
    honestUtilities: axis,
    cabalSelfWeights: axis,
    samples: 3,
    seed: 1,
    ...changes,
  };
}
