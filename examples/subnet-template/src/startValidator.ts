import { createValidator, type ValidatorOptions } from '@taokit/neuron';
import { Factor } from './Factor.ts';
import { judge } from './judge.ts';

type Given = Omit<ValidatorOptions<{ number: string }, { factors: string[] }>, 'synapse' | 'ask' | 'score'>;

/** A validator: asks every miner for the factors of a number of its own, and scores right answers by their speed. */
export function startValidator(options: Given, random: () => number = Math.random) {
  return createValidator({
    ...options,
    synapse: Factor,
    ask: () => ({ number: String(1 + Math.floor(random() * 1e12)) }),
    score: (judged) =>
      Object.fromEntries(
        judged.map(({ neuron, request, asked }) => [
          neuron.hotkey,
          asked.ok
            ? judge(BigInt(request.number), asked.response.factors.map(BigInt), asked.milliseconds)
            : 0,
        ]),
      ),
  });
}
