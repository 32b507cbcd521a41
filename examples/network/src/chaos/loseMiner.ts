import { together } from '../conductor/inOneBlock.ts';
import type { Network } from '../conductor/Network.ts';
import type { KillableHost } from '../hosts/Host.ts';
import type { Happening } from './Happening.ts';
import { lossOf, uidOfMiner } from './lossOf.ts';

/** The first subnet's best paid miner is killed for two rounds. */
export function loseMiner(killedIn: number): Happening {
  const backIn = killedIn + 2;
  let name = '';
  return {
    async beforeRound(network, epoch) {
      if (epoch === killedIn) {
        name = bestPaid(network);
        await network.workers.get(name)!.kill();
      }
      if (epoch === backIn) await bringBack(network, name);
    },
    async afterRound({ cast, ledger }, epoch) {
      if (epoch !== backIn) return;
      const subnet = cast.subnets[0]!;
      const told = ledger.subnets[0]!;
      const at = subnet.miners.findIndex(({ person }) => person.name === name);
      const refused = told.calls.get(subnet.miners[at]!.person.hotkey)!.refusals.get('Unreachable') ?? 0;
      const scores = told.rounds.slice(killedIn).map((round) => `${(round.scores[at]! * 100).toFixed(0)}%`);
      ledger.incidents.push({
        epoch: killedIn,
        rounds: backIn - killedIn,
        who: subnet.miners[at]!.profile.name,
        what: `The best paid miner of subnet ${subnet.netuid} was killed, and started again ${backIn - killedIn} rounds later.`,
        seen: `${refused} requests could not reach it; it scored ${scores.join(', then ')}. It came back on another port.`,
        losses: [lossOf(told, subnet.netuid, uidOfMiner(cast, subnet, name), [killedIn, backIn])],
      });
    },
  };
}

/** The honest miner with the highest incentive. */
function bestPaid({ cast, ledger }: Network<KillableHost>): string {
  const subnet = cast.subnets[0]!;
  const { incentives } = ledger.subnets[0]!.rounds.at(-1)!;
  const paid = ({ person }: (typeof subnet.miners)[number]) =>
    incentives[uidOfMiner(cast, subnet, person.name)]!;
  return subnet.miners.reduce((best, miner) => (paid(miner) > paid(best) ? miner : best)).person.name;
}

async function bringBack(network: Network<KillableHost>, name: string): Promise<void> {
  const worker = network.host.start(network.workers.get(name)!.spec);
  network.workers.set(name, worker);
  await together(network, [worker.ring('serve')]);
  await worker.ring('train');
}
