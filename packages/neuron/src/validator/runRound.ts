import type { MetagraphNeuron, SubnetMetagraph } from '@taokit/rpc';
import { byChain } from '../neighbours/Route.ts';
import { keepRegistered, updateScores } from '../scores/updateScores.ts';
import type { Judged, Round } from './Validator.ts';
import type { ValidatorParts } from './ValidatorParts.ts';

/** Asks, judges, averages, keeps. What the functions of the subnet throw ends the round before anything is kept. */
export async function runRound<Request, Response>(
  parts: ValidatorParts<Request, Response>,
  metagraph: SubnetMetagraph,
  block: number,
): Promise<readonly Judged<Request, Response>[]> {
  const { options, state, keep } = parts;
  const hotkeys = metagraph.neurons.map(({ hotkey }) => hotkey);
  const scores = keepRegistered(state().scores, hotkeys);
  const round = { number: state().round, block, metagraph, scores };
  const serving = metagraph.neurons.filter((neuron) => isAsked(neuron, options.hotkey.address));
  const chosen = options.choose?.(serving, round) ?? serving;
  const judged = await Promise.all(chosen.map((neuron) => askOne(parts, neuron, round)));
  const fresh = keepRegistered(await options.score(judged, round), hotkeys);
  await keep({
    round: round.number + 1,
    roundBlock: block,
    scores: updateScores(scores, fresh, options.average),
  });
  return judged;
}

function isAsked({ hotkey, axon }: MetagraphNeuron, own: string): boolean {
  return hotkey !== own && axon !== undefined && axon.port !== 0;
}

async function askOne<Request, Response>(
  { options, dendrite }: ValidatorParts<Request, Response>,
  neuron: MetagraphNeuron,
  round: Round,
): Promise<Judged<Request, Response>> {
  const request = await options.ask(round, neuron);
  const place = (options.route ?? byChain)(neuron);
  const asked = await dendrite.ask({ hotkey: neuron.hotkey, ...place }, options.synapse, request);
  return { neuron, request, asked };
}
