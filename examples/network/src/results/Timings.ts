import type { Ledger } from './Ledger.ts';

/** What of a run does not follow from its seed. */
export interface Timings {
  /** How long the run took, seconds. */
  readonly seconds: number;
  /** In how many processes it ran. */
  readonly processes: number;
  /** How long answers took, by address of the miner's hotkey. */
  readonly answers: Readonly<Record<string, Latency>>;
}

/** How long a miner took to answer, milliseconds. */
export interface Latency {
  /** Half of the answers came faster. */
  readonly medianMs: number;
  /** 95 of 100 answers came faster. */
  readonly p95Ms: number;
}

/** Adds up how long answers took. */
export function timingsOf(
  { subnets }: Ledger,
  { seconds, processes }: Pick<Timings, 'seconds' | 'processes'>,
): Timings {
  const answers = subnets.flatMap(({ calls }) =>
    [...calls].map(([hotkey, { milliseconds }]) => [hotkey, latencyOf(milliseconds)] as const),
  );
  return { seconds, processes, answers: Object.fromEntries(answers) };
}

function latencyOf(milliseconds: readonly number[]): Latency {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { medianMs: at(0.5), p95Ms: at(0.95) };
}
