import { callback } from '@taokit/errors/check';
import type { EpochEngine } from '@taokit/yuma';
import { check } from '../internal/check.ts';
import { engineRule } from '../internal/engineRule.ts';
import { StudyError } from '../StudyError.ts';
import { checkGuaranteeStudy, checkGuaranteeTask, checkSurfaces } from './checkGuarantees.ts';
import type { GuaranteeStudy, GuaranteeSurface, GuaranteeTask } from './GuaranteeStudy.ts';
import { runGuaranteeTask } from './runGuaranteeTask.ts';

/**
 * Divides a study into parts that can be computed anywhere, in any order.
 *
 * @param study - what to compute
 * @returns one task for every rule, honest stake and sample, in that order
 * @throws StudyError for a study that is out of range
 */
export function planGuarantees(study: GuaranteeStudy): readonly GuaranteeTask[] {
  checkGuaranteeStudy(study);
  const { network, rules, honestStakes, honestUtilities, cabalSelfWeights, samples, seed } = study;
  const tasks = rules.flatMap((rule) =>
    honestStakes.flatMap((honestStake) =>
      Array.from({ length: samples }, (_, sample): GuaranteeTask => {
        // The same networks under all rules, so that only the rules differ.
        const draw = seed * 10_000 + sample;
        return { network, rules: rule, honestStake, honestUtilities, cabalSelfWeights, seed: draw };
      }),
    ),
  );
  for (const task of tasks) checkGuaranteeTask(task);
  return tasks;
}

/**
 * Puts the parts of a study together.
 *
 * @param study - the study
 * @param parts - what {@link runGuaranteeTask} returned for each task, in the order of {@link planGuarantees}
 * @returns one surface for every rule and honest stake, in that order
 * @throws StudyError for what is no study, or other parts than its tasks'
 */
export function combineGuarantees(
  study: GuaranteeStudy,
  parts: readonly GuaranteeSurface[],
): readonly GuaranteeSurface[] {
  checkGuaranteeStudy(study);
  checkSurfaces(parts, 'parts');
  const { samples, rules, honestStakes } = study;
  const wanted = samples * rules.length * honestStakes.length;
  if (parts.length !== wanted)
    throw new StudyError(`There are ${parts.length} parts, not ${wanted}.`, {
      code: 'study/out-of-range',
      fix: 'Pass the result of every task, in the order of planGuarantees.',
      values: { parts: parts.length, wanted },
    });
  return Array.from({ length: rules.length * honestStakes.length }, (_, i) =>
    parts.slice(i * samples, (i + 1) * samples).reduce(addSurfaces),
  );
}

/**
 * Runs a study, part after part, in this thread.
 *
 * @param engine - what computes; 512 uids ask for `wasm`
 * @param study - what to compute
 * @param onProgress - called after every part
 * @returns one surface for every rule and honest stake, in that order
 * @throws StudyError for a study that is out of range
 *
 * @example
 * ```ts
 * import { loadEngine } from '@taokit/yuma';
 * import { defaultGuaranteeStudy, requiredUtility, runGuarantees } from '@taokit/study';
 *
 * const study = defaultGuaranteeStudy({ honestStakes: [0.6], points: 11, samples: 1 });
 * for (const surface of runGuarantees(await loadEngine(), study))
 *   console.log(surface.rules, requiredUtility(surface));
 * ```
 */
export function runGuarantees(
  engine: EpochEngine,
  study: GuaranteeStudy,
  onProgress: (done: number, total: number) => void = () => {},
): readonly GuaranteeSurface[] {
  check(engine, engineRule, 'engine');
  check(onProgress, callback, 'onProgress');
  const tasks = planGuarantees(study);
  const parts = tasks.map((task, i) => {
    const part = runGuaranteeTask(engine, task);
    onProgress(i + 1, tasks.length);
    return part;
  });
  return combineGuarantees(study, parts);
}

function addSurfaces(a: GuaranteeSurface, b: GuaranteeSurface): GuaranteeSurface {
  const add = (field: 'honestIncentiveRao' | 'incentiveRao' | 'honestDividendsRao' | 'dividendsRao') =>
    a[field].map((rao, i) => rao + b[field][i]!);
  return {
    ...a,
    honestIncentiveRao: add('honestIncentiveRao'),
    incentiveRao: add('incentiveRao'),
    honestDividendsRao: add('honestDividendsRao'),
    dividendsRao: add('dividendsRao'),
  };
}
