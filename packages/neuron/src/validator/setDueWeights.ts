import {
  type MetagraphNeuron,
  RpcError,
  readLastUpdate,
  type Snapshot,
  type SubnetMetagraph,
} from '@taokit/rpc';
import type { Scores } from '../scores/updateScores.ts';
import type { WeightsStep } from './Validator.ts';
import type { ValidatorParts } from './ValidatorParts.ts';

/** Blocks in which the transaction of weights may enter one: the shortest era that leaves time for a full pool. */
const ERA_BLOCKS = 32;

/** Sets weights where it is time, once. */
export async function setDueWeights<Request, Response>(
  parts: ValidatorParts<Request, Response>,
  snapshot: Snapshot,
  metagraph: SubnetMetagraph,
): Promise<WeightsStep> {
  const { options, state, keep } = parts;
  const { hotkey } = options;
  const block = snapshot.blockNumber;
  const neuron = metagraph.byHotkey(hotkey.address)!;
  const lastUpdateBlock = await lastUpdateOf(neuron, snapshot, options);
  const { sending } = state();
  if (sending !== null) {
    // The chain tells whether they arrived; until they no longer can, nothing else is sent.
    const isKnown = lastUpdateBlock >= sending.fromBlock || block > sending.untilBlock;
    if (!isKnown) return { type: 'on-their-way', untilBlock: sending.untilBlock };
    await keep({ sending: null });
  }
  const nextBlock = nextWeightsBlock(metagraph, { ...neuron, lastUpdateBlock }, options.weightsBlocks);
  if (block < nextBlock) return { type: 'not-due', nextBlock };
  const weights = weightsOf(parts, metagraph);
  if (Object.values(weights).every((weight) => weight === 0)) return { type: 'no-scores' };
  return send(parts, metagraph, weights, block + 1);
}

/** A metagraph tells of mechanism 0 only; every mechanism has a time of its own. */
async function lastUpdateOf(
  { uid, lastUpdateBlock }: MetagraphNeuron,
  snapshot: Snapshot,
  { netuid, mechid = 0 }: { readonly netuid: number; readonly mechid?: number },
): Promise<number> {
  return mechid === 0 ? lastUpdateBlock : readLastUpdate(snapshot, { netuid, mechid, uid });
}

function nextWeightsBlock(
  { hyperparameters }: SubnetMetagraph,
  { lastUpdateBlock, registeredAtBlock }: MetagraphNeuron,
  weightsBlocks: number | undefined,
): number {
  const { tempo, weightsRateLimitBlocks } = hyperparameters;
  // A registration counts as an update: a validator that never set weights owes them at once.
  const hasSet = lastUpdateBlock > registeredAtBlock;
  const wanted = hasSet ? (weightsBlocks ?? tempo) : 0;
  return lastUpdateBlock + Math.max(wanted, Number(weightsRateLimitBlocks) + 1);
}

function weightsOf<Request, Response>(
  { options, state }: ValidatorParts<Request, Response>,
  metagraph: SubnetMetagraph,
): Readonly<Record<number, number>> {
  const { scores } = state();
  return options.weigh?.(scores, metagraph) ?? byUid(scores, metagraph);
}

function byUid(scores: Scores, metagraph: SubnetMetagraph): Readonly<Record<number, number>> {
  return Object.fromEntries(
    metagraph.neurons.flatMap(({ hotkey, uid }) =>
      scores[hotkey] === undefined ? [] : [[uid, scores[hotkey]]],
    ),
  );
}

async function send<Request, Response>(
  { options, writer, keep }: ValidatorParts<Request, Response>,
  metagraph: SubnetMetagraph,
  weights: Readonly<Record<number, number>>,
  fromBlock: number,
): Promise<WeightsStep> {
  const { netuid, mechid = 0, versionKey = BigInt(metagraph.hyperparameters.weightsVersion) } = options;
  const intent = { op: 'setWeights', netuid, mechid, versionKey, weights } as const;
  const transaction = { eraBlocks: ERA_BLOCKS };
  try {
    const plan = await writer.plan(intent, transaction);
    if (plan.failure !== undefined)
      return { type: 'refused', reason: plan.failure.reason, fix: plan.failure.fix };
    // Before it is sent: whoever is killed from here on finds that weights may be on their way.
    await keep({ sending: { fromBlock, untilBlock: fromBlock + 2 * ERA_BLOCKS } });
    const result = await writer.execute(intent, transaction);
    await keep({ sending: null });
    if (result.isSuccess) return { type: 'set', result };
    return {
      type: 'refused',
      reason: result.error?.meaning ?? result.error?.error ?? 'It failed.',
      fix: result.error?.fix,
    };
  } catch (error) {
    if (!(error instanceof RpcError) || !REFUSED.has(error.code)) throw error;
    await keep({ sending: null });
    return { type: 'refused', reason: error.shortMessage, fix: error.fix };
  }
}

/** What says for certain that nothing of it will enter a block. */
const REFUSED: ReadonlySet<string> = new Set([
  'rpc/weights-refused',
  'rpc/would-fail',
  'rpc/policy',
  'rpc/refused',
  'rpc/expired',
  'rpc/no-epochs',
  'rpc/nothing-to-do',
]);
