// Makes empty blocks and says how much memory is held after each of the given numbers of them. Needs --expose-gc.
import { createChain, developmentGenesis } from '@taokit/chain';
import { loadRegistry } from '@taokit/types/registry';

const numbers = process.argv.slice(2).map(Number);
const chain = createChain({ registry: await loadRegistry(), genesis: developmentGenesis({ subnets: 2 }) });
const started = performance.now();
const heldAfter = (block) => {
  while (chain.head.header.number < block) chain.produceBlock();
  globalThis.gc();
  return process.memoryUsage().heapUsed;
};
const held = numbers.map(heldAfter);
const { user, system } = process.cpuUsage();
process.stdout.write(
  JSON.stringify({ held, ms: performance.now() - started, processorMs: (user + system) / 1_000 }),
);
