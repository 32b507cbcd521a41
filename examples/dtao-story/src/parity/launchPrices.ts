import { createLaunchNetwork, runLaunchBlocks } from '../launch/launchBlocks.ts';

/** The pool of one of many equal subnets after a block. */
export interface LaunchPrice {
  /** Blocks since launch. */
  readonly block: number;
  /** TAO in the pool (y), rao. */
  readonly taoRao: bigint;
  /** Alpha in the pool (x), rao. */
  readonly alphaRao: bigint;
}

/** The pool of each of `subnets` equal subnets, from the block before the first on. */
export function launchPrices(
  subnets: number,
  rootTaoRao: bigint,
  blocks: readonly number[],
): readonly LaunchPrice[] {
  let network = createLaunchNetwork(subnets, rootTaoRao);
  let made = 0;
  return blocks.map((block) => {
    network = runLaunchBlocks(network, made + 1, block);
    made = block;
    const { pool } = network.subnets[0]!;
    return { block, taoRao: pool.taoReserveRao, alphaRao: pool.alphaReserveRao };
  });
}
