import { quoteStake, quoteUnstake } from '@taokit/dtao';
import { alpha, alphaFromRao, rao, tao, taoFromRao } from '@taokit/types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, type DevnetWorld } from '../support/devnetWorld.ts';
import { stored } from '../support/stored.ts';
import { BOB_HOTKEY, CHARLIE_HOTKEY, OWNER, subnetWorld } from '../support/subnetWorld.ts';

const text = (value: string) => new TextEncoder().encode(value);
const bobHotkey = addressOf(BOB_HOTKEY);
const sub = <T>(item: string, ...keys: readonly unknown[]) =>
  stored<T>(world, `SubtensorModule.${item}`, ...keys);
let world: DevnetWorld;

beforeAll(async () => {
  world = await subnetWorld();
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
});

describe('epochs', () => {
  test('nextEpochStartBlock, blocksUntilNextEpoch, epochStatus: the epoch runs when they say', async () => {
    const { epochs } = world.client;
    const next = (await epochs.nextEpochStartBlock(1))!;
    const now = world.devnet.chain.head.header.number;
    expect(await epochs.blocksUntilNextEpoch(1)).toBe(next - now);
    const status = await epochs.epochStatus(1);
    expect(status).toMatchObject({
      block: now,
      tempo: sub('Tempo', 1),
      nextEpochStartBlock: next,
      blocksRemaining: next - now,
      millisecondsRemaining: (next - now) * 12_000,
    });
    await world.write('SubtensorModule.PendingEpochAt', [1], BigInt(now + 5));
    expect((await epochs.epochStatus(1)).pendingEpochAt).toBe(now + 5);
  });

  test('blocksSinceLastStep, blocksSinceLastUpdate', async () => {
    const { epochs } = world.client;
    expect(await epochs.blocksSinceLastStep(1)).toBe(sub('BlocksSinceLastStep', 1));
    await world.write('SubtensorModule.LastUpdate', [1], [0n, 3n, 4n]);
    const now = world.devnet.chain.head.header.number;
    expect(await epochs.blocksSinceLastUpdate({ netuid: 1, uid: 1 })).toBe(now - 3);
    expect(await epochs.blocksSinceLastUpdate({ netuid: 1, uid: 9 })).toBeUndefined();
  });
});

describe('hyperparameters', () => {
  const scalars = [
    ['weightsRateLimit', 'WeightsSetRateLimit', 77n],
    ['minAllowedWeights', 'MinAllowedWeights', 79],
    ['immunityPeriod', 'ImmunityPeriod', 80],
    ['revealPeriod', 'RevealPeriodEpochs', 81n],
    ['subnetEmissionEnabled', 'SubnetEmissionEnabled', false],
  ] as const;
  test.each(scalars)('%s is %s', async (name, item, value) => {
    expect(await world.client.hyperparameters[name](1)).toBe(sub(item, 1));
    await world.write(`SubtensorModule.${item}`, [2], value);
    expect(await world.client.hyperparameters[name](2)).toBe(value);
  });

  test('difficulty', async () => {
    expect(await world.client.hyperparameters.difficulty(1)).toBe(sub('Difficulty', 1));
  });

  test('maxWeightLimit', async () => {
    await world.write('SubtensorModule.MaxWeightsLimit', [2], 655);
    expect(await world.client.hyperparameters.maxWeightLimit(2)).toEqual({
      raw: 655,
      fraction: 655 / 65_535,
    });
  });
});

describe('prices', () => {
  test('alphaPrice, alphaPrices: the reserves say the same', async () => {
    const { prices } = world.client;
    const price = await prices.alphaPrice(1);
    const expected = (sub<bigint>('SubnetTAO', 1) * 1_000_000_000n) / sub<bigint>('SubnetAlphaIn', 1);
    // At equal weights, but for the last digits of the weight.
    expect(Number(price.raoPerAlpha - expected)).toBeLessThanOrEqual(1);
    expect(price.taoPerAlpha).toBe(Number(price.raoPerAlpha) / 1e9);
    expect((await prices.alphaPrices()).get(1)).toEqual(price);
  });

  const weights = [
    500_000_000_000_000_000n,
    499_999_964_641_764_870n,
    10n ** 16n,
    99n * 10n ** 16n,
    734n * 10n ** 15n,
  ];
  test.each(weights)('pool: quotes on it are the node’s to the rao, weight %s', async (quote) => {
    await world.write('Swap.SwapBalancer', [1], { quote });
    const pinned = await world.client.at();
    const pool = await pinned.subnets.pool(1);
    expect(pool).toMatchObject({
      netuid: 1,
      taoReserve: { rao: sub('SubnetTAO', 1) },
      quoteWeight: stored<{ quote: bigint }>(world, 'Swap.SwapBalancer', 1).quote,
      feeRateU16: 33,
    });
    for (const amountRao of [3_000_000n, 1_000_000_000n, 123_456_789_012n]) {
      const { node, own } = await pinned.prices.quoteStake({ netuid: 1, amount: taoFromRao(amountRao) });
      const quoted = quoteStake(pool, taoFromRao(amountRao), { spec: 475 });
      if (!own.ok || !quoted.ok) throw new Error(JSON.stringify(own));
      expect(quoted.amountOut).toEqual(node.alpha);
      expect(own.amountOut).toEqual(node.alpha);
      expect(own.fee).toEqual(node.taoFee);
      const sold = await pinned.prices.quoteUnstake({ netuid: 1, amount: alphaFromRao(1, amountRao) });
      const unstaked = quoteUnstake(pool, alphaFromRao(1, amountRao), { spec: 475 });
      if (!sold.own.ok || !unstaked.ok) {
        expect(sold.own).toMatchObject({ ok: false, refusal: 'AmountTooLow' });
        continue;
      }
      expect(unstaked.amountOut).toEqual(sold.node.tao);
      expect(sold.own.fee).toEqual(sold.node.alphaFee);
    }
  });

  test('pool of root: one for one', async () => {
    const { node, own } = await world.client.prices.quoteStake({ netuid: 0, amount: tao(2) });
    expect(own).toMatchObject({ ok: true, model: 'root', amountOut: node.alpha });
    expect(node.alpha.rao).toBe(rao(2_000_000_000n));
  });

  test('quoteUnstake: alpha of another subnet is refused', async () => {
    const wrong = world.client.prices.quoteUnstake({ netuid: 1, amount: alpha(2, 1) });
    await expect(wrong).rejects.toMatchObject({ code: 'rpc/out-of-range' });
  });
});

describe('subnets', () => {
  test('subnet, subnets, burn, mechanismCount, commitRevealEnabled', async () => {
    const { subnets } = world.client;
    const one = (await subnets.subnet(1))!;
    expect(one).toEqual({
      netuid: 1,
      tempo: sub('Tempo', 1),
      burn: taoFromRao(sub('Burn', 1)),
      neuronCount: sub('SubnetworkN', 1),
    });
    expect(await subnets.subnet(77)).toBeUndefined();
    const all = await subnets.subnets();
    expect(all[1]).toEqual(one);
    expect(all.map(({ netuid }) => netuid)).toEqual([0, 1, 2].slice(0, all.length));
    expect(await subnets.burn(1)).toEqual(one.burn);
    expect(await subnets.mechanismCount(1)).toBe(1);
    expect(await subnets.commitRevealEnabled(1)).toBe(sub('CommitRevealWeightsEnabled', 1));
  });

  test('subnetIdentity, subnetNames, tokenSymbols', async () => {
    const { subnets } = world.client;
    expect(await subnets.subnetIdentity(1)).toBeUndefined();
    const said = [
      'subnet_name',
      'github_repo',
      'subnet_contact',
      'subnet_url',
      'discord',
      'description',
      'logo_url',
      'additional',
    ];
    await world.write(
      'SubtensorModule.SubnetIdentitiesV3',
      [1],
      Object.fromEntries(said.map((field) => [field, text(`${field}!`)])),
    );
    expect(await subnets.subnetIdentity(1)).toMatchObject({
      subnetName: 'subnet_name!',
      logoUrl: 'logo_url!',
    });
    expect([...(await subnets.subnetNames())]).toEqual([[1, 'subnet_name!']]);
    await world.write('SubtensorModule.TokenSymbol', [1], text('τ'));
    expect((await subnets.tokenSymbols()).get(1)).toBe('τ');
  });

  test('subnetHyperparameters: every setting, in its units', async () => {
    const settings = (await world.client.subnets.subnetHyperparameters(1))!;
    expect(settings).toMatchObject({
      tempo: sub('Tempo', 1),
      kappa: { raw: sub('Kappa', 1) },
      minBurn: taoFromRao(sub('MinBurn', 1)),
      burnIncreaseMult: { bits: sub<{ bits: bigint }>('BurnIncreaseMult', 1).bits, fractionBits: 64 },
      weightsVersion: sub('WeightsVersionKey', 1),
      registrationAllowed: sub('NetworkRegistrationAllowed', 1),
    });
    expect(Object.keys(settings)).toHaveLength(36);
    expect(await world.client.subnets.subnetHyperparameters(77)).toBeUndefined();
  });

  test('subnetRegistrationCost, subnetStartSchedule, mechanismEmissionSplit, subnetTaoFlows', async () => {
    const { subnets } = world.client;
    const { cost } = { cost: await subnets.subnetRegistrationCost() };
    expect(cost.rao).toBeGreaterThan(0n);
    await world.write('SubtensorModule.StartCallDelay', [], 100n);
    await world.write('SubtensorModule.NetworkRegisteredAt', [2], 7n);
    expect(await subnets.subnetStartSchedule(2)).toMatchObject({
      registeredAtBlock: 7,
      earliestStartBlock: 107,
    });
    expect(await subnets.mechanismEmissionSplit(1)).toEqual([]);
    await world.write('SubtensorModule.MechanismEmissionSplit', [1], [16_383, 49_152]);
    expect((await subnets.mechanismEmissionSplit(1)).map(({ raw }) => raw)).toEqual([16_383, 49_152]);
    await world.write('SubtensorModule.SubnetEmaTaoFlow', [1], [9n, { bits: -(3n << 63n) }]);
    expect((await subnets.subnetTaoFlows()).get(1)).toEqual({
      netuid: 1,
      block: 9,
      raoPerBlock: { bits: -(3n << 63n), fractionBits: 64, value: -1.5 },
    });
  });
});

describe('neurons', () => {
  test('hotkeyOwner, ownedHotkeys, netuidsForHotkey, uid', async () => {
    const { neurons } = world.client;
    expect(await neurons.hotkeyOwner(bobHotkey)).toBe(addressOf('//Bob'));
    expect(await neurons.hotkeyOwner(addressOf('//nobody'))).toBeUndefined();
    expect(await neurons.ownedHotkeys(addressOf('//Bob'))).toContain(bobHotkey);
    expect(await neurons.netuidsForHotkey(bobHotkey)).toEqual([1]);
    expect(await neurons.uid({ hotkey: addressOf(CHARLIE_HOTKEY), netuid: 1 })).toBe(2);
    expect(await neurons.uid({ hotkey: addressOf('//nobody'), netuid: 1 })).toBeUndefined();
  });

  test('associatedEvmKey', async () => {
    await world.write('SubtensorModule.AssociatedEvmAddress', [1, 2], [new Uint8Array(20).fill(0xab), 4n]);
    expect(await world.client.neurons.associatedEvmKey({ netuid: 1, uid: 2 })).toEqual({
      evmAddress: `0x${'ab'.repeat(20)}`,
      block: 4,
    });
    expect(await world.client.neurons.associatedEvmKey({ netuid: 1, uid: 0 })).toBeUndefined();
  });

  test('neurons: by seat, with and without weights, endpoints as text', async () => {
    const block = 5;
    await world.write('SubtensorModule.Axons', [1, bobHotkey], {
      block: 5n,
      version: 7,
      ip: 0x0102_0304n,
      port: 8_091,
      ip_type: 4,
      protocol: 1,
      placeholder1: 0,
      placeholder2: 0,
    });
    await world.write('SubtensorModule.Weights', [1, 1], [[2, 65_535]]);
    const list = await world.client.neurons.neurons({ netuid: 1 });
    expect(list.map(({ uid, hotkey }) => [uid, hotkey])).toEqual([
      [0, addressOf(OWNER)],
      [1, bobHotkey],
      [2, addressOf(CHARLIE_HOTKEY)],
    ]);
    expect(list[1]!.axon).toEqual({ block, version: 7, ip: '1.2.3.4', port: 8_091, ipType: 4, protocol: 1 });
    expect(list[0]!.weights).toBeUndefined();
    const full = await world.client.neurons.neurons({ netuid: 1, lite: false });
    expect(full[1]).toMatchObject({ ...list[1], weights: [[2, 65_535]], bonds: [] });
  });
});
