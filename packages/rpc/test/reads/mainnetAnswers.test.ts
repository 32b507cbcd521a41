/** Reads held to what nodes of mainnet answered, byte for byte: see `vectors/mainnet/README.md`. */
import { createDevnet, type Devnet } from '@taokit/devnet';
import { type Client, createClient } from '@taokit/rpc';
import { alpha, alphaFromRao, tao, taoFromRao } from '@taokit/types';
import { loadRegistry, type Registry } from '@taokit/types/registry';
import { afterEach, describe, expect, test } from 'vitest';
import recorded from '../../../../vectors/mainnet/reads.json' with { type: 'json' };
import { hexOf } from '../../src/internal/hex.ts';
import { swapQuoteOf } from '../../src/reads/prices/SwapQuote.ts';
import { accountBytes } from '../../src/reads/shared/accountBytes.ts';
import { ss58Of } from '../../src/reads/shared/accounts.ts';
import { readPool } from '../../src/reads/subnets/readPool.ts';
import { type Recorded, recordedProvider } from '../support/recordedProvider.ts';

const [AT_9240388, AT_9240878, AT_7000020] = recorded.blocks as unknown as readonly [
  Recorded,
  Recorded,
  Recorded,
];

const accountHex = (address: string) => hexOf(accountBytes(address));

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

  test('a simulated sale on subnet 92 of 1,000 alpha: the node and the rules agree to the rao', async () => {
    const { prices } = await connect(AT_9240388);
    const { node, own } = await prices.quoteUnstake({ netuid: 92, amount: alpha(92, '1000') });
    expect(node).toEqual({
      tao: taoFromRao(1_344_446_749n),
      alpha: alphaFromRao(92, 999_496_452_278n),
      taoFee: taoFromRao(0n),
      alphaFee: alphaFromRao(92, 503_547_722n),
      taoSlippage: taoFromRao(3_764_188n),
      alphaSlippage: alphaFromRao(92, 0n),
    });
    expect(own).toMatchObject({ ok: true, amountOut: { rao: 1_344_446_749n }, fee: { rao: 503_547_722n } });
  });

  test('the price of every subnet, in one request; the root sells nothing', async () => {
    const { prices } = await connect(AT_9240388);
    const all = await prices.alphaPrices();
    expect([...all].map(([netuid, { raoPerAlpha }]) => [netuid, raoPerAlpha])).toEqual([
      [0, 1_000_000_000n],
      [1, 6_562_800n],
      [3, 25_637_189n],
      [64, 69_683_926n],
      [92, 1_348_210n],
      [128, 2_774_642n],
    ]);
    expect(all.get(92)).toEqual(await prices.alphaPrice(92));
  });

  // The coldkey that holds the baskets of all validators has most stakes of anybody: 7,296, in 573,461 bytes.
  const ESCROW = ss58Of(Buffer.from('modlsubtensrbeta/esc'.padEnd(32, '\0')));
  const VALIDATOR = '0xe824c935940357af73c961bdd7387e1ab821ec2939ecd19daafe6081ae9ae674';
  const SMALL = '0x4e87dcb112d048d0843915d812ed6fc1b08216fd59a0c963ca9da79074f32a09';

  test('stakes of a coldkey: position by position, and what they are worth at the prices of that block', async () => {
    const { staking } = await connect(AT_9240388);
    const positions = await staking.stakeForColdkey(ESCROW);
    expect(
      positions.map(({ hotkey, netuid, stake, emission, isRegistered }) => [
        accountHex(hotkey).slice(0, 10),
        netuid,
        stake.rao,
        emission.rao,
        isRegistered,
      ]),
    ).toEqual([
      ['0x7aab789a', 0, 141_134_745n, 0n, true],
      ['0x4e87dcb1', 0, 733n, 0n, false],
      ['0xe824c935', 0, 17_048_853_332n, 0n, true],
      ['0x7aab789a', 1, 5_890_741_764n, 133_190n, false],
      ['0xe824c935', 1, 739_620_874_405n, 4_715_369_346n, false],
      ['0x7aab789a', 92, 27_035_505_156n, 6_359_527n, true],
      ['0xe824c935', 92, 3_053_212_411_013n, 2_128_057_707n, true],
      ['0x5e046a82', 92, 10_333_804_977n, 2_208_741n, false],
    ]);
    for (const position of positions) {
      expect(position.coldkey).toBe(ESCROW);
      expect(position.stake.netuid).toBe(position.netuid);
      expect(position.locked.rao).toBe(0n);
    }
    const valued = await staking.stakeValueForColdkey(ESCROW);
    const prices = new Map([
      [0, 1_000_000_000n],
      [1, 6_562_800n],
      [92, 1_348_210n],
    ]);
    expect(valued.positions.map(({ value }) => value.rao)).toEqual(
      positions.map(({ netuid, stake }) => (stake.rao * prices.get(netuid)!) / 1_000_000_000n),
    );
  });

  test('what a position says a hotkey earned is the dividend storage holds, and no stake is more than the hotkey has', async () => {
    const { staking, query } = await connect(AT_9240388);
    const [position] = (await staking.stakeForColdkey(ESCROW)).filter(
      ({ hotkey, netuid }) => netuid === 92 && accountHex(hotkey) === VALIDATOR,
    );
    expect(await query('SubtensorModule', 'AlphaDividendsPerSubnet', 92, VALIDATOR)).toBe(
      position!.emission.rao,
    );
    expect(await query('SubtensorModule', 'TotalHotkeyAlpha', VALIDATOR, 92)).toBe(10_437_323_644_394n);
    expect(position!.stake.rao).toBeLessThan(10_437_323_644_394n);
  });

  test('baskets: what one holds is what its account has staked, and its worth is the sum of what a sale pays', async () => {
    const { staking, call } = await connect(AT_9240388);
    const baskets = await call('BetaBasketRuntimeApi', 'get_all_validator_baskets');
    expect(baskets.map(({ nav_tao, spot_nav_tao, shares }) => [nav_tao, spot_nav_tao, shares])).toEqual([
      [733n, 733n, 906n],
      [10_810_091n, 10_810_189n, 29_410_813n],
    ]);
    for (const { holdings, nav_tao } of baskets)
      expect(holdings.reduce((sum, { realizable_tao }) => sum + realizable_tao, 0n)).toBe(nav_tao);
    const held = (await staking.stakeForColdkey(ESCROW)).find(({ hotkey }) => accountHex(hotkey) === SMALL);
    expect(baskets[0]!.holdings).toMatchObject([{ netuid: 0, alpha: held!.stake.rao }]);
  });

  test('the next epoch, and the price of a subnet 490 blocks earlier', async () => {
    const { epochs, subnets, query } = await connect(AT_9240388);
    expect(await epochs.nextEpochStartBlock(92)).toBe(9_240_495);
    expect(
      (await query('SubtensorModule', 'LastEpochBlock', 92)) +
        BigInt(await query('SubtensorModule', 'Tempo', 92)),
    ).toBe(9_240_495n);
    expect((await subnets.subnetRegistrationCost()).rao).toBe(968_442_221_260n);
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
