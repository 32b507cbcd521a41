import type { CreateWorkload } from '../Workload.ts';

/**
 * The work of the two subnets, by netuid from 1. Loaded when it is asked for: `--help` and a bad option need no data.
 */
export async function loadWorkloads(): Promise<readonly CreateWorkload[]> {
  const { createDigitsWorkload } = await import('./digits/index.ts');
  const { createTextWorkload } = await import('./text/index.ts');
  return [createDigitsWorkload, createTextWorkload];
}
