import { type Chain, createChain, developmentGenesis } from '@taokit/chain';
import { loadRegistry } from '@taokit/types/registry';
import type { BenchCase, PreparedRun } from '../harness/BenchCase.ts';
import { median } from '../harness/median.ts';
import { fullNetwork, type NetworkSize } from './fullNetwork.ts';

interface NamedCase {
  readonly name: string;
  make(): BenchCase;
}

/** Blocks of one timed run of the small chain: so many that the clock's resolution and a collection of garbage do not decide. */
const SMALL_RUN = 200;
/** Of a large one; each run has the epochs of some subnets. */
const LARGE_RUN = 20;
/** Subnets times blocks before the clock runs: V8 compiles for so long. */
const WARM_UP_SUBNET_BLOCKS = 20_000;
/** Blocks of a day of twelve seconds each. */
const DAY_BLOCKS = 7_200;
/** History of the large networks: what 4,096 blocks of them wrote does not fit into the memory Node takes by itself. */
const SHORT_HISTORY = 256;

/** Sizes between which the cost of a block is compared: twice the subnets, and as many subnets with more neurons. */
const SIZES: readonly NetworkSize[] = [
  { subnets: 16, uids: 16 },
  { subnets: 64, uids: 16 },
  { subnets: 128, uids: 16 },
];

/** The largest takes long to write: the day goes on with the chain that was asked for blocks. */
let largest: Promise<Chain> | undefined;

function largestNetwork(): Promise<Chain> {
  largest ??= fullNetwork({ subnets: 128, uids: 256 }, SHORT_HISTORY);
  return largest;
}

/** Empty blocks of small and large networks, and a day of the largest. */
export function blockCases(): readonly NamedCase[] {
  return [
    blockCase('an empty block: development genesis, 2 subnets', developmentChain, {
      blocks: SMALL_RUN,
      subnets: 2,
    }),
    ...SIZES.map((size) => {
      const name = `an empty block: ${size.subnets} subnets of ${size.uids} uids`;
      return blockCase(name, () => fullNetwork(size, SHORT_HISTORY), {
        blocks: LARGE_RUN,
        subnets: size.subnets,
      });
    }),
    blockCase('an empty block: 128 subnets of 256 uids', largestNetwork, { blocks: LARGE_RUN, subnets: 128 }),
    dayCase(),
  ];
}

async function developmentChain(): Promise<Chain> {
  return createChain({ registry: await loadRegistry(), genesis: developmentGenesis({ subnets: 2 }) });
}

/** Blocks of one timed run, and how many subnets each has. */
interface BlockRun {
  readonly blocks: number;
  readonly subnets: number;
  readonly runsOnce?: boolean;
}

/** Milliseconds per block of a chain that has run for a while: what it costs once it is compiled. */
function blockCase(name: string, makeChain: () => Promise<Chain>, { blocks, subnets }: BlockRun): NamedCase {
  const prepare = async () => {
    const chain = await makeChain();
    for (let made = 0; made < WARM_UP_SUBNET_BLOCKS / subnets; made++) chain.produceBlock();
    return producing(chain, { blocks, subnets }, (ms) => ms / blocks);
  };
  return { name, make: () => ({ name, engines: [{ name: 'chain', prepare }] }) };
}

/** Milliseconds of a whole day. */
function dayCase(): NamedCase {
  const name = `a day: ${DAY_BLOCKS} blocks of 128 subnets of 256 uids, epochs by WASM`;
  const prepare = async () => {
    const chain = await largestNetwork();
    return producing(chain, { blocks: DAY_BLOCKS, subnets: 128, runsOnce: true }, (ms) => ms);
  };
  return { name, make: () => ({ name, engines: [{ name: 'chain', prepare }] }) };
}

/** Runs of so many blocks. The note has the time of processors, which others on the machine do not lengthen as much. */
function producing(
  chain: Chain,
  { blocks, subnets, runsOnce = false }: BlockRun,
  resultOf: (ms: number) => number,
): PreparedRun {
  const processorMs: number[] = [];
  return {
    runsOnce,
    get note() {
      const [least, middle] = [Math.min(...processorMs), median(processorMs)];
      const [low, half] = [least, middle].map((ms) => ms.toFixed(3));
      const each = ((1_000 * middle) / subnets).toFixed(1);
      return `processor time of a block: median ${half} ms, ${each} µs a subnet, least ${low} ms, of runs of ${blocks} blocks`;
    },
    digest: () => chain.produceBlock().block.hash,
    run: () => {
      const before = process.cpuUsage();
      const started = performance.now();
      for (let made = 0; made < blocks; made++) chain.produceBlock();
      const ms = performance.now() - started;
      const { user, system } = process.cpuUsage(before);
      processorMs.push((user + system) / 1_000 / blocks);
      return resultOf(ms);
    },
  };
}
