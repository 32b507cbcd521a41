import type { Client } from '@taokit/rpc';
import { count } from '../output/format.ts';
import type { Happening } from './Happening.ts';

/** The chain's process is killed after a round and started again from its state file. */
export function restartChain(killedAfter: number): Happening {
  return {
    async beforeRound() {},
    async afterRound({ client, host, workers, ledger }, epoch) {
      if (epoch !== killedAfter) return;
      const before = await stateOf(client);
      await host.restartDevnet();
      const after = await stateOf(client);
      const seen = await Promise.all([...workers.values()].map((worker) => worker.ring<number>('look')));
      const isSame = before.issuedRao === after.issuedRao && before.hash === after.hash;
      ledger.incidents.push({
        epoch,
        rounds: 0,
        who: 'the chain',
        what: 'The process of the chain was killed and started again from its state file.',
        seen:
          `It went on from block ${count(after.block)} with ${isSame ? 'every rao where it was' : 'ANOTHER STATE'}; ` +
          `${count(seen.filter((block) => block === after.block).length)} of ${count(workers.size)} workers were back at once.`,
        losses: [],
      });
    },
  };
}

async function stateOf(client: Client) {
  const view = await client.at('best');
  const issuedRao = await view.query('Balances', 'TotalIssuance');
  return { block: view.blockNumber, hash: view.blockHash, issuedRao };
}
