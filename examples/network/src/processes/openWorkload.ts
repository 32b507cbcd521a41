import { createRandom } from '../Random.ts';
import type { Workload } from '../Workload.ts';
import { loadWorkload, type WorkloadName } from '../workloads/index.ts';

/** The work of a subnet, as everybody makes it who takes part: the same seed, the same data, the same parts of it. */
export async function openWorkload(of: {
  readonly workload: WorkloadName;
  readonly seed: string;
  readonly validators: number;
}): Promise<Workload> {
  const create = await loadWorkload(of.workload);
  return create({ random: createRandom(of.seed), validators: of.validators });
}
