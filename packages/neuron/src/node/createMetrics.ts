import type { RequestReport } from '@taokit/subnet';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What a miner counts. */
export interface MinerMetrics {
  /** Counts a request that has ended. */
  readonly count: (report: RequestReport) => void;
  /** Where the load is read when somebody asks. */
  readonly watch: (load: () => { readonly waiting: number; readonly running: number }) => void;
  /** Everything, as Prometheus reads it. */
  readonly text: () => Promise<string>;
}

/** Makes the counters of one miner: several in one process do not mix. */
export function createMetrics(): MinerMetrics {
  const registers = [new Registry()];
  const requests = new Counter({
    name: 'taokit_miner_requests_total',
    help: 'Requests that have ended, by synapse and by what refused them.',
    labelNames: ['synapse', 'outcome'],
    registers,
  });
  const seconds = new Histogram({
    name: 'taokit_miner_request_seconds',
    help: 'Time from the headers of a request to its answer.',
    labelNames: ['synapse'],
    buckets: [0.01, 0.05, 0.1, 0.5, 1, 5, 10, 30],
    registers,
  });
  const load = new Gauge({
    name: 'taokit_miner_requests_inside',
    help: 'Requests that wait and that are worked on.',
    labelNames: ['state'],
    registers,
  });
  let read = () => ({ waiting: 0, running: 0 });
  return {
    count: ({ synapse, refusal, milliseconds }) => {
      // A path that nobody serves is anything a stranger wrote: it would grow without end.
      const name = refusal === 'UnknownSynapse' ? 'unknown' : synapse;
      requests.inc({ synapse: name, outcome: refusal ?? 'answered' });
      if (refusal === undefined) seconds.observe({ synapse: name }, milliseconds / 1_000);
    },
    watch: (given) => {
      read = given;
    },
    text: () => {
      const { waiting, running } = read();
      load.set({ state: 'waiting' }, waiting);
      load.set({ state: 'running' }, running);
      return registers[0]!.metrics();
    },
  };
}
