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

/** What is to be run. */
export interface CaseSelection {
  /** The cases. */
  readonly cases: readonly StandardCase[];
  /** How bonds are made; each case runs in every mode. */
  readonly modes: readonly YumaMode[];
  /** How many epochs; `undefined` for what the case says. */
  readonly epochs: number | undefined;
  /** Whether to end bonds where a case says so. */
  readonly resetBonds: boolean;
}

/** Runs every case in every mode. */
export function runCases(
  engine: EpochEngine,
  { cases, modes, epochs, resetBonds }: CaseSelection,
): readonly CaseRun[] {
  return cases.flatMap((standardCase) =>
    modes.map((mode) => ({
      standardCase,
      mode,
      series: runStandardCase(engine, standardCase.name, {
        mode,
        resetBonds,
        ...(epochs === undefined ? {} : { epochs }),
      }),
    })),
  );
}

/** What a validator earned over all epochs per thousand of its first stake. */
export function earnedPerThousand({ standardCase, series }: CaseRun, validator: string): number {
  const stake = Number(standardCase.validators[validator]);
  return Number(sumEmission(series).get(validator)) / 1e9 / (stake / 1000);
}
