import type { LaunchNetwork } from '@taokit/dtao/coinbase';
import { BLOCKS_PER_DAY, createLaunchNetwork, runLaunchBlocks, SEED_RAO } from '../launch/launchBlocks.ts';

/** What had happened to root's alpha after a number of blocks, all subnets together. */
export interface SoldForRoot {
  /** Blocks since launch. */
  readonly blocks: number;
  /** Alpha sold for root, rao. */
  readonly soldRao: bigint;
  /** Alpha minted, to pools and to participants, rao. */
  readonly mintedRao: bigint;
  /** TAO root got for it, rao. */
  readonly rootTaoRao: bigint;
}

/**
 * Runs the network from launch, day by day.
 *
 * @param setup - subnets, root stake and days
 * @param onDay - called after each day
 * @returns one record per day, the first for day 1
 */
export function soldForRoot(
  setup: { readonly subnets: number; readonly rootTaoRao: bigint; readonly days: number },
  onDay: (day: number) => void = () => {},
): readonly SoldForRoot[] {
  let network = createLaunchNetwork(setup.subnets, setup.rootTaoRao);
  return Array.from({ length: setup.days }, (_, at) => {
    const blocks = (at + 1) * BLOCKS_PER_DAY;
    network = runLaunchBlocks(network, at * BLOCKS_PER_DAY + 1, blocks);
    onDay(at + 1);
    return { blocks, ...addUp(network) };
  });
}

function addUp({ subnets }: LaunchNetwork): Omit<SoldForRoot, 'blocks'> {
  const sum = (of: (subnet: LaunchNetwork['subnets'][number]) => bigint) =>
    subnets.reduce((total, subnet) => total + of(subnet), 0n);
  return {
    soldRao: sum((subnet) => subnet.pendingAlphaSwappedRao),
    mintedRao: sum(({ pool, alphaOutRao }) => pool.alphaReserveRao + alphaOutRao - SEED_RAO),
    rootTaoRao: sum((subnet) => subnet.pendingRootDivsRao),
  };
}
