import type { NeuronResult, Role, RunResult } from '../results/RunResult.ts';

/** What somebody earned by mining and validating, over all seeds: alpha, rao. */
export interface SeedsSummary {
  /** The subnet. */
  readonly netuid: number;
  /** Who. */
  readonly name: string;
  /** What it does there. */
  readonly role: Role;
  /** With the seed that paid it least. */
  readonly leastRao: bigint;
  /** On average, floored. */
  readonly meanRao: bigint;
  /** With the seed that paid it most. */
  readonly mostRao: bigint;
}

/** What everybody but the owner earned, subnet by subnet in the order of uids: names are those of every seed. */
export function summariseSeeds(runs: readonly RunResult[]): readonly SeedsSummary[] {
  return (runs[0]?.subnets ?? []).flatMap(({ netuid, neurons }, at) =>
    neurons
      .filter(({ role }) => role !== 'owner')
      .map(({ name, role }) => {
        const earned = runs.map((run) => earnedRao(run.subnets[at]!.neurons, name));
        return { netuid, name, role, ...spreadOf(earned) };
      }),
  );
}

function earnedRao(neurons: readonly NeuronResult[], name: string): bigint {
  const found = neurons.find((neuron) => neuron.name === name);
  return found === undefined ? 0n : found.incentivesEarnedRao + found.dividendsEarnedRao;
}

function spreadOf(rao: readonly bigint[]): Pick<SeedsSummary, 'leastRao' | 'meanRao' | 'mostRao'> {
  const rising = rao.toSorted((a, b) => (a < b ? -1 : 1));
  return {
    leastRao: rising[0]!,
    meanRao: rao.reduce((sum, one) => sum + one, 0n) / BigInt(rao.length),
    mostRao: rising.at(-1)!,
  };
}
