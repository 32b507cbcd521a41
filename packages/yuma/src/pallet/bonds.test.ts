import { describe, expect, test } from 'vitest';
import type { EpochInput, EpochOutput } from '../../src/index.ts';
import { namedEngines } from '../../testing/engines.ts';
import {
  afterBlocks,
  denseRows,
  palletSubnet,
  replaceNeuron,
  runEpoch,
  setWeights,
} from '../../testing/palletSubnet.ts';

const THIRDS = [43_690, 21_845];

// Bonds over epochs, as in the pallet's tests (`pallets/subtensor/src/tests/epoch.rs`), with its numbers.
describe.each(await namedEngines())('classic bonds on %s', (_, engine) => {
  test('validators leave one after the other: bonds decay, the rest is upscaled', () => {
    // Validators 0 to 3 with stake 1 to 4, servers 4 to 7; all weigh the servers 1 : 2 : 3 : 4.
    let { subnet } = runEpoch(engine, palletSubnet([1n, 2n, 3n, 4n, 0n, 0n, 0n, 0n]));
    subnet = afterBlocks(subnet, 1n);
    for (const uid of [0, 1, 2, 3])
      subnet = setWeights(subnet, uid, [4, 5, 6, 7], [16_383, 32_767, 49_149, 65_535]);
    const bondsIn = (server: number): number[] => {
      const epoch = runEpoch(engine, subnet);
      subnet = afterBlocks(epoch.subnet, 1n);
      return denseRows(epoch.output.bonds)
        .slice(0, 4)
        .map((row) => row[server]!);
    };

    expect(bondsIn(4)).toEqual([16_383, 32_767, 49_151, 65_535]);
    subnet = setWeights(subnet, 0, [0], [65_535]);
    expect(bondsIn(4)).toEqual([14_582, 32_767, 49_151, 65_535]);
    subnet = setWeights(subnet, 1, [1], [65_535]);
    expect(bondsIn(4)).toEqual([12_603, 28_321, 49_151, 65_535]);
    // The last two hold 0.7 of the stake; when one of them leaves, 0.4 is no majority and consensus is 0.
    subnet = setWeights(subnet, 2, [2], [65_535]);
    expect(bondsIn(7)).toEqual([12_602, 28_320, 49_150, 65_535]);
    subnet = setWeights(subnet, 2, [7], [65_535]);
    expect(bondsIn(7)).toEqual([10_951, 24_609, 49_150, 65_535]);
    expect(bondsIn(7)).toEqual([9_559, 21_482, 49_150, 65_535]);
    expect(bondsIn(7)).toEqual([8_376, 18_824, 49_150, 65_535]);
  });

  test('an inactive validator keeps earning on old bonds, without new ones', () => {
    let { subnet } = runEpoch(engine, palletSubnet([1n, 1n, 1n, 1n]));
    subnet = afterBlocks(subnet, 1n);
    for (const uid of [0, 1]) subnet = setWeights(subnet, uid, [2, 3], [32_767, 32_767]);
    let output: EpochOutput;
    ({ output, subnet } = runEpoch(engine, subnet));
    expect([...output.dividends]).toEqual([32_767, 32_767, 0, 0]);
    expect([...output.combinedEmissionRao]).toEqual(new Array(4).fill(250_000_000n));
    expect(denseRows(output.bonds).slice(0, 2)).toEqual(new Array(2).fill([0, 0, 65_535, 65_535]));

    // Validator 1 is silent for longer than the cutoff.
    subnet = setWeights({ ...subnet, currentBlock: 5_002n }, 0, [2, 3], [32_767, 32_767]);
    ({ output, subnet } = runEpoch(engine, subnet));
    expect([...output.dividends]).toEqual([36_044, 29_490, 0, 0]);
    expect([...output.combinedEmissionRao].slice(0, 2)).toEqual([274_999_999n, 224_999_999n]);
    expect(denseRows(output.bonds).slice(0, 2)).toEqual([
      [0, 0, 65_535, 65_535],
      [0, 0, 53_619, 53_619],
    ]);

    subnet = afterBlocks(setWeights(subnet, 1, [2, 3], [32_767, 32_767]), 1n);
    ({ output } = runEpoch(engine, subnet));
    expect([...output.dividends]).toEqual([35_716, 29_818, 0, 0]);
    expect([...output.combinedEmissionRao].slice(0, 2)).toEqual([272_501_132n, 227_498_866n]);
    expect(denseRows(output.bonds).slice(0, 2)).toEqual([
      [0, 0, 65_535, 65_535],
      [0, 0, 54_712, 54_712],
    ]);
  });

  test('weights and bonds in a replaced neuron do not count', () => {
    let { subnet } = runEpoch(engine, palletSubnet([1n, 1n, 1n, 1n], { tempo: 0 }));
    subnet = afterBlocks(subnet, 1n);
    for (const uid of [0, 1]) subnet = setWeights(subnet, uid, [2, 3], THIRDS);
    for (const uid of [2, 3]) subnet = setWeights(subnet, uid, [uid], [65_535]);
    let output: EpochOutput;
    ({ output, subnet } = runEpoch(engine, subnet));
    expect([...output.combinedEmissionRao]).toEqual([250_000_000n, 250_000_000n, 333_331_637n, 166_668_361n]);

    subnet = afterBlocks(replaceNeuron(subnet, 3), 1n);
    ({ output } = runEpoch(engine, setWeights(subnet, 0, [2, 3], THIRDS)));
    expect(output.dividends[0]).toBe(32_767);
    expect(output.combinedEmissionRao[0]).toBe(250_000_000n);
    expect(denseRows(output.bonds)[0]).toEqual([0, 0, 65_535, 65_535]);
  });

  test('bonds in a recently replaced neuron start anew', () => {
    let { subnet } = runEpoch(engine, palletSubnet([1n, 1n, 1n, 1n], { tempo: 2 }));
    const weigh = (input: EpochInput) =>
      [0, 1].reduce((next, uid) => setWeights(next, uid, [2, 3], THIRDS), input);
    subnet = afterBlocks(weigh(afterBlocks(subnet, 1n)), 2n);
    const before = runEpoch(engine, subnet);
    const [old2, old3] = denseRows(before.output.bonds)[0]!.slice(2);

    subnet = replaceNeuron(afterBlocks(before.subnet, 1n), 3);
    const after = runEpoch(engine, afterBlocks(weigh(subnet), 1n));
    const [new2, new3] = denseRows(after.output.bonds)[0]!.slice(2);
    expect(old2! > 0 && old3! > 0).toBe(true);
    expect(new2).toBeGreaterThanOrEqual(old2!);
    expect(new3).toBeLessThanOrEqual(old3!);
  });
});
