import type { MetagraphNeuron } from '@taokit/rpc';
import type { Asked } from '@taokit/subnet';

/** An answer that some miners gave. */
export interface Opinion<Response> {
  /** The answer. */
  readonly response: Response;
  /** Who gave it. */
  readonly neurons: readonly MetagraphNeuron[];
  /** What they are worth: their share of the incentive of all who answered, 0 to 1. Equal shares where none has any. */
  readonly share: number;
}

/**
 * Groups equal answers, weighed by what the subnet pays those who gave them: the order of keys does not matter, all else does.
 *
 * @param answers - what miners answered; refusals are left out
 * @returns one opinion per different answer, the heaviest first
 */
export function compareAnswers<Response>(
  answers: readonly { readonly neuron: MetagraphNeuron; readonly asked: Asked<Response> }[],
): readonly Opinion<Response>[] {
  const given = answers.flatMap(({ neuron, asked }) =>
    asked.ok ? [{ neuron, response: asked.response }] : [],
  );
  const hasIncentive = given.some(({ neuron }) => neuron.incentive.raw > 0);
  const weightOf = (neuron: MetagraphNeuron): number => (hasIncentive ? neuron.incentive.raw : 1);
  const total = given.reduce((sum, { neuron }) => sum + weightOf(neuron), 0);
  const groups = new Map<string, { response: Response; neurons: MetagraphNeuron[] }>();
  for (const { neuron, response } of given) {
    const key = canonical(response);
    const group = groups.get(key) ?? { response, neurons: [] };
    group.neurons.push(neuron);
    groups.set(key, group);
  }
  return [...groups.values()]
    .map((group) => ({
      ...group,
      share: group.neurons.reduce((sum, neuron) => sum + weightOf(neuron), 0) / total,
    }))
    .toSorted((one, other) => other.share - one.share);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
