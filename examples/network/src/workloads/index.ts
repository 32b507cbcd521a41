import type { CreateWorkload } from '../Workload.ts';

/** The work subnets can do, by name. Loaded when it is asked for: `--help` and a bad option need no data. */
const WORKLOADS = {
  digits: async () => (await import('./digits/index.ts')).createDigitsWorkload,
  text: async () => (await import('./text/index.ts')).createTextWorkload,
  synthetic: async () => (await import('./synthetic/index.ts')).createSyntheticWorkload,
} satisfies Record<string, () => Promise<CreateWorkload>>;

/** The name of a subnet's work. */
export type WorkloadName = keyof typeof WORKLOADS;

/** Loads what makes a workload. */
export function loadWorkload(name: WorkloadName): Promise<CreateWorkload> {
  return WORKLOADS[name]();
}
