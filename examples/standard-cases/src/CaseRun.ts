import {
  runStandardCase,
  type ScenarioSeries,
  type StandardCase,
  sumEmission,
  type YumaMode,
} from '@taokit/study';
import type { EpochEngine } from '@taokit/yuma';

/** A case in one mode. */
export interface CaseRun {
  /** The case. */
  readonly standardCase: StandardCase;
  /** How bonds were made. */
  readonly mode: YumaMode;
  /** What it yielded. */
  readonly series: ScenarioSeries;
}

/** Cases to run, and how. */
export interface CaseSelection {
  /** The cases. */
  readonly cases: readonly StandardCase[];
  /** How bonds are made; each case runs in every mode. */
  readonly modes: readonly YumaMode[];
  /** How many epochs; `null` for what the case says. */
  readonly epochs: number | null;
  /** Whether to end bonds where a case says so. */
  readonly resetBonds: boolean;
}

/** Every case in every mode, in that order. */
export function planCases({ cases, modes }: CaseSelection): readonly Omit<CaseRun, 'series'>[] {
  return cases.flatMap((standardCase) => modes.map((mode) => ({ standardCase, mode })));
}

/** Runs one case in one mode. */
export function runCase(
  engine: EpochEngine,
  { standardCase, mode }: Omit<CaseRun, 'series'>,
  { epochs, resetBonds }: CaseSelection,
): ScenarioSeries {
  const options = { mode, resetBonds, ...(epochs === null ? {} : { epochs }) };
  return runStandardCase(engine, standardCase.name, options);
}

/** What a validator earned over all epochs per thousand of its first stake. */
export function earnedPerThousand({ standardCase, series }: CaseRun, validator: string): number {
  const stake = Number(standardCase.validators[validator]);
  return Number(sumEmission(series).get(validator)) / 1e9 / (stake / 1000);
}
