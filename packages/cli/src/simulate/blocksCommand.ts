import { buildCommand, type Command, createProgressLine } from '@taokit/command-line';
import type { SimulatedNetwork, SimulationOptions } from '@taokit/dtao/blocks';
import type { BalancerPool } from '@taokit/dtao/pools';
import type { CliContext } from '../CliContext.ts';
import { wrongInput } from '../exit/CliError.ts';
import { withBigints } from '../input/withBigints.ts';
import { show } from '../output/show.ts';
import { jsonFlag, numberFlag, specFlag } from '../profile/settingsParameters.ts';
import { type FileFlags, fileParameters, jsonOfFile, showExample } from './simulationFile.ts';

interface BlocksFlags extends FileFlags {
  readonly blocks: number;
  readonly recordEvery: number;
  readonly spec?: number;
}

/** What the file holds: a network, and what users do. */
interface BlocksFile extends Pick<SimulationOptions, 'trades' | 'rootStakes' | 'parameters' | 'proposals'> {
  readonly network: SimulatedNetwork<BalancerPool>;
}

/** So many blocks and no more. */
const MOST = 100_000_000;

/** `taokit simulate blocks FILE`: the economy of a network, block by block. */
export const blocksCommand: Command<CliContext> = buildCommand<BlocksFlags, readonly [string?], CliContext>({
  docs: { brief: 'The economy of a network block by block: emission, pools, prices, trades.' },
  parameters: {
    positional: fileParameters.positional as never,
    flags: {
      blocks: numberFlag('how many blocks', [0, MOST], 360),
      recordEvery: numberFlag('keeps every subnet each so many blocks; 0 keeps none', [0, MOST], 0),
      spec: specFlag(),
      ...fileParameters.example,
      ...jsonFlag,
    } as never,
  },
  func: async function (this: CliContext, flags: BlocksFlags, path?: string) {
    if (flags.example) return showExample(this.io, (await import('./blocksExample.ts')).blocksExample());
    const { network, ...events } = (withBigints(jsonOfFile(path)) ?? {}) as BlocksFile;
    if (network === undefined) throw wrongInput('The file has no network.', 'See --example.');
    const { simulateBlocks } = await import('@taokit/dtao/blocks');
    const { spec, blocks, recordEvery } = flags;
    const line = createProgressLine(this.io.stderr);
    if (blocks > LONG) line.show({ text: 'blocks', done: 0, total: blocks });
    const result = simulateBlocks(network, {
      ...events,
      blocks,
      recordEvery,
      ...(spec !== undefined && { spec }),
    });
    if (blocks > LONG) line.clear();
    await show(this.io, flags.json ? result : await rowsOf(result.network), flags);
  } as never,
});

/** More blocks than this take long enough to say so. */
const LONG = 20_000;

async function rowsOf({ block, subnets }: SimulatedNetwork<BalancerPool>): Promise<readonly object[]> {
  const { alphaFromRao, taoFromRao } = await import('@taokit/types');
  return subnets.map(({ netuid, pool, alphaOutRao, movingPriceBits, lastEpochBlock }) => ({
    block,
    netuid,
    taoReserve: taoFromRao(pool.taoReserveRao),
    alphaReserve: alphaFromRao(netuid, pool.alphaReserveRao),
    alphaOut: alphaFromRao(netuid, alphaOutRao),
    movingPrice: { numerator: movingPriceBits, denominator: 1n << 32n },
    lastEpochBlock,
  }));
}
