import { createChain, developmentGenesis } from '@taokit/chain';
import { loadRegistry } from '@taokit/types/registry';

export async function run() {
  const chain = createChain({ registry: await loadRegistry(), genesis: developmentGenesis() });
  const { block, events } = chain.produceBlock({ transactions: [] });
  return { number: block.header.number, events: events.length };
}
