import { type SimulatedNetwork, simulateBlocks } from '@taokit/dtao/blocks';
import { MAINNET_GATE, NO_PENDING_EMISSION } from '@taokit/dtao/coinbase';
import { type BalancerPool, type SuperellipsePool, superellipseModel } from '@taokit/dtao/pools';
import type { BenchCase } from '../harness/BenchCase.ts';

/** Blocks of many subnets: a day of the network, and halves of it in both directions, to show that cost grows linearly. */
export const BLOCK_CASES: readonly { readonly name: string; make(): BenchCase }[] = [
  blockCase(7_200, 128, 'weighted pools'),
  blockCase(720, 128, 'weighted pools'),
  blockCase(1_440, 128, 'weighted pools'),
  blockCase(1_440, 64, 'weighted pools'),
  blockCase(720, 128, 'superellipse'),
];

function blockCase(blocks: number, subnets: number, pools: 'weighted pools' | 'superellipse') {
  const name = `${blocks} blocks x ${subnets} subnets, ${pools}`;
  const weighted = makeNetwork(subnets);
  const run =
    pools === 'superellipse'
      ? () => simulateBlocks(toSuperellipse(weighted), { blocks, proposals: ['superellipse'] })
      : () => simulateBlocks(weighted, { blocks });
  const prepare = () => ({
    digest: () => {
      const { network } = run();
      return network.subnets.map(({ pool, alphaOutRao }) => pool.taoReserveRao + alphaOutRao).join();
    },
    run: () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    },
  });
  return { name, make: () => ({ name, engines: [{ name: 'taokit', prepare }] }) };
}

/** Prices from 0.08 TAO down to 0.002, so that some subnets take all their TAO and others have it buy alpha. */
function makeNetwork(subnets: number): SimulatedNetwork<BalancerPool> {
  return {
    block: 8_000_000,
    totalIssuanceRao: 10_900_000_000_000_000n,
    rootTaoRao: 5_900_000_000_000_000n,
    gate: { ...MAINNET_GATE, barBits: 0n },
    subnets: Array.from({ length: subnets }, (_, i) => makeSubnet(i)),
  };
}

function makeSubnet(i: number): SimulatedNetwork<BalancerPool>['subnets'][number] {
  const priceBits = (343_597_383n * 10n) / (10n + 3n * BigInt(i));
  const alphaReserveRao = 1_500_000_000_000_000n + BigInt(i) * 7_777_777_777_777n;
  return {
    netuid: i + 1,
    pool: {
      taoReserveRao: (alphaReserveRao * priceBits) >> 32n,
      alphaReserveRao,
      quoteWeight: 500_000_000_000_000_000n + BigInt(i) * 7_123_456_789n,
    },
    alphaOutRao: 2_000_000_000_000_000n + BigInt(i) * 1_234_567_890_123n,
    movingPriceBits: priceBits,
    firstEmissionBlock: 5_000_000,
    emissionEnabled: i % 9 !== 5,
    minerBurnedBits: i % 3 === 0 ? 1_000_000_000n : 0n,
    ownerCutEnabled: true,
    pending: NO_PENDING_EMISSION,
    tempo: 360,
    lastEpochBlock: 8_000_000 - (i % 360),
    pendingEpochBlock: 0,
    blocksSinceLastStep: i % 360,
  };
}

function toSuperellipse(network: SimulatedNetwork<BalancerPool>): SimulatedNetwork<SuperellipsePool> {
  const model = superellipseModel();
  const subnets = network.subnets.map((subnet) => {
    const made = model.init(subnet.pool);
    if (!made.ok) throw new Error(made.reason);
    return { ...subnet, pool: made.pool };
  });
  return { ...network, subnets };
}
