import type { EpochEngine } from '@taokit/yuma';
import {
  runStandardCase,
  type ScenarioSeries,
  type StandardCase,
  sumEmission,
  type YumaMode,
} from '@taokit/yuma/study';
import type { CommandOptions } from './options.ts';

/** A case in one mode. */
export interface CaseRun {
  /** The case. */
  readonly standardCase: StandardCase;
  /** How bonds were made. */
  readonly mode: YumaMode;
  /** What it yielded. */
  readonly series: ScenarioSeries;
}

/** Runs every case in every mode. */
export function runCases(
  engine: EpochEngine,
  { cases, modes, epochs, resetBonds }: CommandOptions,
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
