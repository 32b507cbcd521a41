import { createWriter } from '@taokit/rpc';
import type { Bells, WorkerContext } from './Bells.ts';
import { copiedWeights } from './copiedWeights.ts';
import type { Judgement } from './Judgement.ts';

/** A validator that asks nobody: it sets the weights that the chain shows, unless it shows none yet. */
export async function openCopier({ spec, client, hotkey }: WorkerContext): Promise<Bells> {
  const writer = createWriter(client, { hotkey });
  const copy = async (netuid: number): Promise<Judgement> => {
    const view = await client.at('best');
    const [metagraph, rows] = [await view.reads.metagraph({ netuid }), await view.reads.weights({ netuid })];
    const own = metagraph!.byHotkey(hotkey.address)!.uid;
    const visible = [...rows].flatMap(([uid, row]) =>
      uid === own || row.length === 0
        ? []
        : [
            {
              stakeRao: metagraph!.byUid(uid)!.totalStakeRao,
              uids: row.map((weight) => weight.uid),
              values: row.map((weight) => weight.raw),
            },
          ],
    );
    if (visible.length === 0) return { calls: [], weights: 'nothing to copy' };
    const weights = copiedWeights(visible, metagraph!.neurons.length);
    const { isSuccess, error } = await writer.execute({
      op: 'setWeights',
      netuid,
      weights: Object.fromEntries([...weights.entries()].filter(([, weight]) => weight > 0)),
    });
    return { calls: [], weights: isSuccess ? 'set' : (error?.error ?? 'refused') };
  };
  return Object.fromEntries(spec.jobs.map(({ netuid }) => [`judge ${netuid}`, () => copy(netuid)]));
}
