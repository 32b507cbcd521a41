import { describe, expect, test } from 'vitest';
import { namedEngines } from '../../testing/engines.ts';
import {
  afterBlocks,
  palletSubnet,
  replaceNeuron,
  runEpoch,
  setWeights,
} from '../../testing/palletSubnet.ts';

// Epochs without effective weights, as in the pallet's tests (`pallets/subtensor/src/tests/epoch.rs`).
describe.each(await namedEngines())('emission without weights on %s', (_, engine) => {
  const emissions = (input: Parameters<typeof runEpoch>[1]) => [
    ...runEpoch(engine, input).output.combinedEmissionRao,
  ];

  test('no weights, self-weights only, outdated weights: emission follows stake', () => {
    let { subnet } = runEpoch(engine, palletSubnet([1n, 0n], { tempo: 65_534 }));
    expect(emissions(subnet)).toEqual([1_000_000_000n, 0n]);

    subnet = setWeights(afterBlocks(subnet, 1n), 1, [1], [65_535]);
    expect(emissions(subnet)).toEqual([1_000_000_000n, 0n]);

    subnet = replaceNeuron(setWeights(afterBlocks(subnet, 1n), 0, [1], [65_535]), 1);
    expect(emissions(subnet)).toEqual([1_000_000_000n, 0n]);

    subnet = setWeights(afterBlocks(subnet, 1n), 0, [1], [65_535]);
    expect(emissions(subnet)).toEqual([500_000_000n, 500_000_000n]);
  });

  test('a single staker without weights: the whole emission', () => {
    const { output } = runEpoch(engine, palletSubnet([1n], { tempo: 65_534 }));
    expect([...output.validatorEmissionRao, ...output.serverEmissionRao]).toEqual([1_000_000_000n, 0n]);
  });

  test('nobody active: emission follows all stake', () => {
    const { subnet } = runEpoch(engine, palletSubnet([3n, 1n]));
    const { output } = runEpoch(engine, afterBlocks(subnet, 5_001n));
    expect([...output.active]).toEqual([0, 0]);
    expect([...output.validatorEmissionRao]).toEqual([750_000_000n, 250_000_000n]);
  });

  test('no stake at all: no emission', () => {
    expect(emissions(palletSubnet([0n, 0n]))).toEqual([0n, 0n]);
  });
});
