/** Reads held to what nodes of mainnet answered, byte for byte: see `vectors/mainnet/README.md`. */
import { createDevnet, type Devnet } from '@taokit/devnet';
import { type Client, createClient } from '@taokit/rpc';
import { alphaFromRao, tao, taoFromRao } from '@taokit/types';
import { loadRegistry, type Registry } from '@taokit/types/registry';
import { afterEach, describe, expect, test } from 'vitest';
import recorded from '../../../../vectors/mainnet/reads.json' with { type: 'json' };
import { swapQuoteOf } from '../../src/reads/prices/SwapQuote.ts';
import { readPool } from '../../src/reads/subnets/readPool.ts';
import { type Recorded, recordedProvider } from '../support/recordedProvider.ts';

const [AT_9240388, AT_9240878, AT_7000020] = recorded.blocks as unknown as readonly [
  Recorded,
  Recorded,
  Recorded,
];

let devnet: Devnet;
let client: Client;
afterEach(async () => {
  await client.close();
  devnet.close();
});

async function connect(answers: Recorded, registry?: Registry): Promise<Client> {
  devnet = await createDevnet();
  client = await createClient({ provider: recordedProvider(devnet, answers, registry) });
  return client;
}

describe('answers of mainnet at spec 475', () => {
  test('prices and pools of two subnets', async () => {
    const { prices, subnets } = await connect(AT_9240388);
    expect((await prices.alphaPrice(1)).raoPerAlpha).toBe(6_562_800n);
    expect((await prices.alphaPrice(92)).raoPerAlpha).toBe(1_348_210n);
    expect(await subnets.pool(92)).toEqual({
      netuid: 92,
      taoReserve: taoFromRao(587_199_047_950n),
      alphaReserve: alphaFromRao(92, 435_539_509_978_376n),
      quoteWeight: 499_999_964_641_764_870n,
      feeRateU16: 33,
    });
  });

  test.each([
    [1, '1', 152_290_647_774n, 503_547n, 83_337_619n],
    [92, '10', 7_289_425_629_146n, 5_035_477n, 127_811_335_036n],
    [92, '100', 63_351_665_005_924n, 50_354_772n, 10_820_704_635_900n],
  ])(
    'a simulated swap on subnet %s of %s TAO: the node and the rules agree to the rao',
    async (netuid, amount, outRao, feeRao, slippageRao) => {
      const { prices } = await connect(AT_9240388);
      const { node, own } = await prices.quoteStake({ netuid, amount: tao(amount) });
      expect(node).toEqual({
        tao: taoFromRao(tao(amount).rao - feeRao),
        alpha: alphaFromRao(netuid, outRao),
        taoFee: taoFromRao(feeRao),
        alphaFee: alphaFromRao(netuid, 0n),
        taoSlippage: taoFromRao(0n),
        alphaSlippage: alphaFromRao(netuid, slippageRao),
      });
      expect(own).toMatchObject({ ok: true, amountOut: { rao: outRao }, fee: { rao: feeRao } });
    },
  );

  test('stake, dividends, takes, time', async () => {
    const { staking, chain, query } = await connect(AT_9240388);
    expect((await staking.totalAlphaStaked(92)).rao).toBe(357_691_748_632_786n);
    const [first, second] = [
      '0x0457ecae2e05bb3fba174ca6ccc6c5b3f63cf057d2035bc88a55f0268b06c24c',
      '0x1e6a13fdfb36d77467c3f7fe1d7eeedee18b9f2a82d8d9bc7e595721efd9c97f',
    ] as const;
    expect(await query('SubtensorModule', 'AlphaDividendsPerSubnet', 92, first)).toBe(1_024_033_110n);
    expect(await query('SubtensorModule', 'AlphaDividendsPerSubnet', 92, second)).toBe(673_636_243n);
    expect(await query('SubtensorModule', 'TotalHotkeyAlpha', first, 92)).toBe(5_023_747_276_430n);
    expect(await query('SubtensorModule', 'TotalHotkeySharesV2', first, 92)).toEqual({
      mantissa: 370_147_978_359_703_607_679n,
      exponent: -8n,
    });
    expect(await query('SubtensorModule', 'Delegates', first)).toBe(5_898);
    expect(await query('SubtensorModule', 'ChildkeyTake', first, 92)).toBe(0);
    expect(await chain.timestamp()).toMatchObject({ iso: '2026-10-08T19:20:12.000Z' });
  });

  test('the price of a subnet, who would be pruned, what a block emits', async () => {
    const { subnets, call } = await connect(AT_9240878);
    expect((await subnets.subnetRegistrationCost()).rao).toBe(962_887_016_780n);
    expect(await call('SubnetInfoRuntimeApi', 'get_subnet_to_prune')).toBe(92);
    expect(await call('SubnetInfoRuntimeApi', 'get_block_emission')).toBe(500_000_000n);
  });
});

/** The interface where a simulated swap answers four amounts, as before spec 391, and pools have no weights, as before 423. */
async function olderRegistry(): Promise<Registry> {
  const registry = await loadRegistry();
  return {
    ...registry,
    types: registry.types.map((type) =>
      type[0] === 'composite' && type[1]?.endsWith('SimSwapResult')
        ? ([type[0], type[1], type[2].slice(0, 4)] as const)
        : type,
    ) as Registry['types'],
    pallets: registry.pallets.map((pallet) =>
      pallet.name === 'Swap'
        ? { ...pallet, storage: pallet.storage.filter(({ name }) => name !== 'SwapBalancer') }
        : pallet,
    ),
  };
}

describe('answers of mainnet at spec 348', () => {
  test.each([
    ['sim_swap_tao_for_alpha', 1, 1_000_000_000n, [999_496_453n, 107_214_123_361n, 503_547n, 0n]],
    ['sim_swap_tao_for_alpha', 19, 10_000_000_000n, [9_994_964_523n, 962_962_422_459n, 5_035_477n, 0n]],
    ['sim_swap_alpha_for_tao', 1, 107_272_764_827n, [999_453_341n, 107_218_747_871n, 0n, 54_016_956n]],
    [
      'sim_swap_alpha_for_tao',
      64,
      1_139_378_948_138n,
      [99_895_785_066n, 1_138_805_216_464n, 0n, 573_731_674n],
    ],
  ] as const)(
    '%s on subnet %s: 32 bytes, by the live metadata',
    async (method, netuid, amount, [taoRao, alphaRao, taoFee, alphaFee]) => {
      const { call } = await connect(AT_7000020, await olderRegistry());
      expect(swapQuoteOf(netuid, await call('SwapRuntimeApi', method, netuid, amount))).toEqual({
        tao: taoFromRao(taoRao),
        alpha: alphaFromRao(netuid, alphaRao),
        taoFee: taoFromRao(taoFee),
        alphaFee: alphaFromRao(netuid, alphaFee),
      });
    },
  );

  test('pools before spec 423 are refused by name, by reads and by plans', async () => {
    const older = await connect(AT_7000020, await olderRegistry());
    expect((await older.prices.alphaPrice(1)).raoPerAlpha).toBe(9_322_030n);
    const refused = { code: 'rpc/needs-newer-runtime', message: expect.stringContaining('spec ≥ 423') };
    await expect(older.subnets.pool(1)).rejects.toMatchObject(refused);
    await expect(older.prices.quoteStake({ netuid: 1, amount: tao(1) })).rejects.toMatchObject(refused);
    // A plan reads the same pool, and refuses before it reads anything else of it.
    await expect(readPool(await older.at(), 1)).rejects.toMatchObject(refused);
  });
});
