import { describe, expect, test } from 'vitest';
import { namedEngines } from '../../testing/engines.ts';
import {
  afterBlocks,
  denseRows,
  palletSubnet,
  runEpoch,
  setAllWeights,
  setWeights,
} from '../../testing/palletSubnet.ts';

// The graphs of the pallet's tests (`pallets/subtensor/src/tests/epoch.rs`), with its numbers.
describe.each(await namedEngines())('graphs on %s', (_, engine) => {
  test('1 uid with a self-weight: nothing but its stake counts', () => {
    const subnet = afterBlocks(palletSubnet([1_000_000_000n], { tempo: 65_534 }), 1n);
    const { output } = runEpoch(engine, setWeights(subnet, 0, [0], [65_535]));
    expect([output.consensus[0], output.incentive[0], output.dividends[0]]).toEqual([0, 0, 0]);
    expect(output.combinedEmissionRao[0]).toBe(1_000_000_000n);
  });

  test('1 uid, last updates longer than the subnet: the same', () => {
    const subnet = afterBlocks(palletSubnet([1_000_000_000n]), 1n);
    const { output } = runEpoch(engine, {
      ...setWeights(subnet, 0, [0], [65_535]),
      lastUpdate: BigUint64Array.of(1n, 1n, 1n),
    });
    expect([output.consensus[0], output.incentive[0], output.dividends[0]]).toEqual([0, 0, 0]);
  });

  test('10 uids with equal stake and self-weights: a tenth each, floored', () => {
    let subnet = afterBlocks(palletSubnet(new Array(10).fill(1n), { tempo: 65_534 }), 1n);
    for (let uid = 0; uid < 10; uid++) subnet = setWeights(subnet, uid, [uid], [65_535]);
    const { output } = runEpoch(engine, subnet);
    expect([...output.incentive, ...output.dividends]).toEqual(new Array(20).fill(0));
    expect([...output.combinedEmissionRao]).toEqual(new Array(10).fill(99_999_999n));
  });

  test.each([false, true])('512 uids, 64 equal validators, servers weigh themselves: %s', (serversWeigh) => {
    const validators = Array.from({ length: 64 }, (_, uid) => uid);
    const servers = Array.from({ length: 448 }, (_, k) => 64 + k);
    const stake = Array.from({ length: 512 }, (_, uid) => (uid < 64 ? 328_125_000_000_000n : 0n));
    let { subnet } = runEpoch(engine, palletSubnet(stake, { tempo: 65_534, maxAllowedValidators: 64 }));
    subnet = afterBlocks(subnet, 1n);
    const weights = new Array<number>(448).fill(127);
    subnet = setAllWeights(
      subnet,
      validators.map((uid) => [uid, servers, weights]),
    );
    if (serversWeigh)
      subnet = setAllWeights(
        subnet,
        servers.map((uid) => [uid, [uid], [65_535]]),
      );
    for (let epoch = 0; epoch < 2; epoch++) subnet = runEpoch(engine, subnet).subnet;
    const { output } = runEpoch(engine, subnet);

    const bonds = denseRows(output.bonds);
    for (const uid of validators) {
      expect([output.consensus[uid], output.incentive[uid], output.dividends[uid]]).toEqual([0, 0, 1023]);
      expect(output.combinedEmissionRao[uid]).toBe(7_812_500n);
      expect([bonds[uid]![0], bonds[uid]![64]]).toEqual([0, 65_535]);
    }
    for (const uid of servers) {
      expect([output.consensus[uid], output.incentive[uid], output.dividends[uid]]).toEqual([146, 146, 0]);
      expect(output.combinedEmissionRao[uid]).toBe(1_116_071n);
      expect(bonds[uid]).toEqual(new Array(512).fill(0));
    }
  });
});
