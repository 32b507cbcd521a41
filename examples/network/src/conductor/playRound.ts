import type { SubnetCast } from '../cast/Cast.ts';
import type { Judgement } from '../processes/Judgement.ts';
import { recordJudgements, type ToldJudgement } from '../results/record.ts';
import type { SharedModel } from '../Workload.ts';
import { together } from './inOneBlock.ts';
import type { Network } from './Network.ts';

/** Miners train. They do it at the same time: nobody sees anybody else. */
export async function train(network: Network): Promise<void> {
  await Promise.all(minersOf(network).map(({ name }) => ringMiner(network, name, 'train')));
}

/** Those miners who combine models do so, one after another. */
export async function combineModels(network: Network, epoch: number): Promise<void> {
  for (const [at, subnet] of network.cast.subnets.entries())
    for (const { person, profile } of subnet.miners) {
      if (profile.combines !== true) continue;
      const shared = await ringMiner<SharedModel>(network, person.name, 'combine');
      const subnetLedger = network.ledger.subnets[at]!;
      if (shared !== null) subnetLedger.shared ??= { epoch, ...withNames(shared, subnet, profile.name) };
    }
}

/** Validators examine the miners, everybody at the same time, and their weights stand in one block. */
export async function judge(network: Network): Promise<void> {
  const { cast, workers, ledger } = network;
  const asked = cast.validators.flatMap(({ person }) =>
    cast.subnets.map(async ({ netuid }): Promise<ToldJudgement> => {
      const worker = workers.get(person.name)!;
      const judgement = await worker.ring<Judgement>(`judge ${netuid}`);
      return { validator: person.name, netuid, judgement };
    }),
  );
  recordJudgements(ledger, cast, await together(network, asked));
}

function minersOf({ cast }: Network) {
  return cast.subnets.flatMap(({ miners }) => miners.map(({ person }) => person));
}

/** Rings for a miner that is running. */
async function ringMiner<Told>({ workers }: Network, name: string, bell: string): Promise<Told | null> {
  const worker = workers.get(name)!;
  return worker.isRunning() ? worker.ring<Told | null>(bell) : null;
}

/** Miners know each other by their hotkeys. */
function withNames({ parts, ...shared }: SharedModel, { miners }: SubnetCast, self: string): SharedModel {
  const nameOf = (hotkey: string) =>
    miners.find(({ person }) => person.hotkey === hotkey)?.profile.name ?? self;
  return { ...shared, parts: parts.map(({ miner, value }) => ({ miner: nameOf(miner), value })) };
}
