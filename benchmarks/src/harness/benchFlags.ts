import { wholeNumber } from '@taokit/command-line';

/** What every bench is asked. */
export interface BenchOptions {
  /** Print JSON instead of tables. */
  readonly json: boolean;
  /** Timed runs per engine and case. */
  readonly runs: number;
  /** Measure only cases whose name contains this. */
  readonly only: string;
  /** Also write `benchmarks/results/NAME.json`. */
  readonly save: boolean;
}

/** The same for the command line. */
export const BENCH_FLAGS = {
  json: {
    kind: 'boolean',
    withNegated: false,
    brief: 'print {machine, node, date, cases} instead of tables',
    default: false,
  },
  runs: {
    kind: 'parsed',
    parse: wholeNumber(1, 1_000_000),
    placeholder: 'N',
    brief: 'timed runs per engine and case; an engine whose single run is slow gets fewer',
    default: '20',
  },
  only: {
    kind: 'parsed',
    parse: String,
    placeholder: 'TEXT',
    brief: 'only cases whose name contains TEXT',
    default: '',
  },
  save: {
    kind: 'boolean',
    withNegated: false,
    brief: 'also write benchmarks/results/NAME.json',
    default: false,
  },
} as const;
