import { checkInteger, outOfRange, wrongType } from '../../internal/checkValue.ts';
import type { GuaranteeStudy, GuaranteeTask } from './GuaranteeStudy.ts';

/** Checks one part of a study; its mode is checked where it is used. */
export function checkGuaranteeTask(task: GuaranteeTask): void {
  if (task === null || typeof task !== 'object') throw wrongType(task, 'task', 'a GuaranteeTask');
  const { network, rules, honestStake, honestUtilities, cabalSelfWeights } = task;
  checkInteger(network?.uids, 'network.uids', 4, 65_535);
  checkInteger(network.validators, 'network.validators', 2, network.uids - 2);
  checkFraction(rules?.kappa, 'rules.kappa');
  checkFraction(rules.bondsPenalty, 'rules.bondsPenalty');
  if (!(rules.weightDeviation >= 0 && rules.weightDeviation <= 10))
    throw outOfRange(rules.weightDeviation, 'rules.weightDeviation', 'a number from 0 to 10');
  if (!(honestStake > 0 && honestStake < 1))
    throw outOfRange(honestStake, 'honestStake', 'a number above 0 and below 1');
  checkFractions(honestUtilities, 'honestUtilities');
  checkFractions(cabalSelfWeights, 'cabalSelfWeights');
  checkInteger(task.seed, 'seed', 0, Number.MAX_SAFE_INTEGER);
}

/** Checks what a study has besides its parts. */
export function checkGuaranteeStudy(study: GuaranteeStudy): void {
  if (study === null || typeof study !== 'object') throw wrongType(study, 'study', 'a GuaranteeStudy');
  checkInteger(study.samples, 'samples', 1, 10_000);
  checkInteger(study.seed, 'seed', 0, 2 ** 32 - 1);
  for (const field of ['rules', 'honestStakes'] as const)
    if (!Array.isArray(study[field]) || study[field].length === 0)
      throw wrongType(study[field], field, 'a list that is not empty');
}

function checkFractions(values: readonly number[], field: string): void {
  if (!Array.isArray(values) || values.length === 0)
    throw wrongType(values, field, 'a list of numbers that is not empty');
  values.forEach((value, i) => {
    checkFraction(value, `${field}[${i}]`);
    if (i > 0 && value <= values[i - 1]!)
      throw outOfRange(value, `${field}[${i}]`, 'above the number before it');
  });
}

function checkFraction(value: number | undefined, field: string): void {
  if (typeof value === 'number' && value >= 0 && value <= 1) return;
  throw outOfRange(value, field, 'a number from 0 to 1');
}
