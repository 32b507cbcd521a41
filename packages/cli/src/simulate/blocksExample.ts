import { MAINNET_GATE, NO_PENDING_EMISSION } from '@taokit/dtao/coinbase';

const RAO = 10n ** 9n;

/** A network of two subnets, and a trade: what a file of blocks looks like. */
export function blocksExample(): object {
  const block = 9_240_381;
  return {
    network: {
      block,
      totalIssuanceRao: 11_597_600n * RAO,
      rootTaoRao: 5_454_000n * RAO,
      gate: { ...MAINNET_GATE, barBits: 0n },
      subnets: [10_000n, 40_000n].map((tao, at) => ({
        netuid: at + 1,
        pool: {
          taoReserveRao: tao * RAO,
          alphaReserveRao: 1_000_000n * RAO,
          quoteWeight: 500_000_000_000_000_000n,
        },
        alphaOutRao: 2_000_000n * RAO,
        movingPriceBits: (tao << 32n) / 1_000_000n,
        firstEmissionBlock: 5_000_000,
        emissionEnabled: true,
        minerBurnedBits: 0n,
        ownerCutEnabled: true,
        pending: NO_PENDING_EMISSION,
        tempo: 360,
        lastEpochBlock: 9_240_200,
        pendingEpochBlock: 0,
        blocksSinceLastStep: 181,
      })),
    },
    trades: [
      {
        block: block + 20,
        netuid: 2,
        side: 'buy',
        amountRao: 10n * RAO,
        limitPriceRao: 10n ** 15n,
        feeRateU16: 33,
      },
    ],
  };
}
