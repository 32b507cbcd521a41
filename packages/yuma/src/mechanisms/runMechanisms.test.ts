import { describe, expect, test } from 'vitest';
import { namedEngines } from '../../testing/engines.ts';
import { palletSubnet, runEpoch, setWeights } from '../../testing/palletSubnet.ts';
import type { EpochInput } from '../EpochInput.ts';
import { YumaInputError } from '../YumaInputError.ts';
import { type MechanismState, type MechanismsInput, runMechanisms } from './runMechanisms.ts';

describe.each(await namedEngines())('runMechanisms on %s', (_, engine) => {
  const { subnet } = runEpoch(engine, { ...palletSubnet([2n, 2n, 0n, 0n]), currentBlock: 1n });
  const weighing = (server: number): EpochInput =>
    [0, 1].reduce((next, uid) => setWeights(next, uid, [server], [65_535]), subnet);
  const state = (server: number): MechanismState => {
    const { weights, bonds, lastUpdate, commitBlocks } = weighing(server);
    return { weights, bonds, lastUpdate, commitBlocks };
  };
  const input = (emissionShares: readonly number[] | null, emissionRao = 1_000n): MechanismsInput => ({
    subnet: { ...subnet, emissionRao },
    mechanisms: [state(2), state(3)],
    emissionShares,
  });

  test('each mechanism pays its own server from its own part', () => {
    const { mechanisms, combined } = runMechanisms(engine, input([49_151, 16_384]));
    // 749.99... and 250.003... floored, the 1 that is left goes to the first.
    expect(mechanisms.map(({ serverEmissionRao }) => [...serverEmissionRao])).toEqual([
      [0n, 0n, 375n, 0n],
      [0n, 0n, 0n, 125n],
    ]);
    expect([...combined.serverEmissionRao]).toEqual([0n, 0n, 375n, 125n]);
    expect([...combined.validatorEmissionRao]).toEqual([249n, 249n, 0n, 0n]);
    // Of 187 and 62, 375 and 0, 0 and 125: three quarters and one, each partial sum floored.
    expect([...combined.combinedEmissionRao]).toEqual([155n, 155n, 281n, 31n]);
  });

  test('the emission is split as a whole, not miners and validators apart', () => {
    // 2.5 and 2.499 floored, the 1 that is left goes to the first; of 3 and 2 that would be 4 and 1.
    const { mechanisms } = runMechanisms(engine, input([32_768, 32_767], 5n));
    expect(mechanisms[1]!.serverEmissionRao).toEqual(BigUint64Array.of(0n, 0n, 0n, 1n));
    expect(mechanisms[0]!.serverEmissionRao).toEqual(BigUint64Array.of(0n, 0n, 1n, 0n));
  });

  test('a split of fewer shares than mechanisms, by release: the last has nothing at 425, and a part of an even split since', () => {
    const three = { ...input([32_767, 32_768]), mechanisms: [state(2), state(3), state(3)] };
    const asNull = { ...three, subnet: { ...three.subnet, epochConsensus: 'null' as const } };
    const paid = (of: MechanismsInput, spec: number) =>
      runMechanisms(engine, of, { spec }).mechanisms.map(({ serverEmissionRao }) =>
        serverEmissionRao.reduce((a, b) => a + b, 0n),
      );
    expect(paid(three, 425)).toEqual([250n, 250n, 0n]);
    expect(paid(three, 475)).toEqual([167n, 166n, 166n]);
    expect(paid(asNull, 475)).toEqual([168n, 166n, 166n]);
  });

  test('proportions: averaged with the parts of the emission, each step cut to u16', () => {
    const { mechanisms, combined } = runMechanisms(engine, input(null));
    expect(mechanisms.map(({ consensus }) => [...consensus])).toEqual([
      [0, 0, 65_535, 0],
      [0, 0, 0, 65_535],
    ]);
    expect([...combined.consensus]).toEqual([0, 0, 32_767, 32_767]);
    expect([...combined.stakeWeight].slice(0, 2)).toEqual([32_766, 32_766]);
    expect([...combined.newValidatorPermits]).toEqual([1, 1, 0, 0]);
  });

  test('one mechanism: what the epoch itself stores', () => {
    const { mechanisms, combined } = runMechanisms(engine, {
      ...input(null),
      mechanisms: [state(2)],
    });
    const {
      incentive: _i,
      bonds: _b,
      raw: _r,
      ...stored
    } = engine.runEpoch({
      ...weighing(2),
      emissionRao: 1_000n,
    });
    expect(mechanisms).toHaveLength(1);
    expect(combined).toEqual(stored);
  });

  test('no emission: the first mechanism has all the weight', () => {
    const { combined } = runMechanisms(engine, input(null, 0n));
    expect([...combined.consensus]).toEqual([0, 0, 65_535, 0]);
  });

  test('Null where nobody has stake: miners get the local budget too, never that of root', () => {
    const nullBudgets = { minerRao: 10n, localDividendRao: 4n, rootDividendRao: 6n };
    const none: MechanismsInput['subnet'] = {
      ...subnet,
      emissionRao: 20n,
      totalStake: { unit: 'rao', values: new BigUint64Array(4) },
      epochConsensus: 'null',
    };
    const { combined } = runMechanisms(engine, { ...input(null), subnet: none, nullBudgets });
    expect(combined.serverEmissionRao.reduce((a, b) => a + b, 0n)).toBe(14n);
    expect(combined.validatorEmissionRao.reduce((a, b) => a + b, 0n)).toBe(0n);
  });

  test('Null budgets that are not the emission, and unknown fields: typed errors', () => {
    const nullBudgets = { minerRao: 10n, localDividendRao: 4n, rootDividendRao: 5n };
    const isNull = {
      ...input(null, 20n),
      subnet: { ...subnet, emissionRao: 20n, epochConsensus: 'null' as const },
    };
    expect(() => runMechanisms(engine, { ...isNull, nullBudgets })).toThrow('nullBudgets add up to 19');
    expect(() => runMechanisms(engine, { ...isNull, budgets: nullBudgets } as MechanismsInput)).toThrow(
      'There is no input.budgets',
    );
  });

  test('what is wrong, and what to do', () => {
    const refusal = (change: object, by: unknown = engine) => {
      try {
        return runMechanisms(by as typeof engine, { ...input(null), ...change });
      } catch (error) {
        return error;
      }
    };
    expect(refusal({ mechanisms: [] })).toMatchObject({
      code: 'yuma/mechanisms',
      message: expect.stringContaining('A subnet has 1 to 16 mechanisms, not 0.'),
      fix: 'Pass the state of each mechanism.',
      values: { count: 0 },
    });
    const nullBudgets = { minerRao: 1n, localDividendRao: 1n, rootDividendRao: 1n };
    const isNull = { subnet: { ...subnet, emissionRao: 20n, epochConsensus: 'null' as const } };
    expect(refusal({ ...isNull, nullBudgets })).toMatchObject({
      code: 'yuma/out-of-range',
      fix: 'Pass their sum as subnet.emissionRao.',
      values: { field: 'nullBudgets', sum: 3n, emissionRao: 20n },
    });
    const [first] = input(null).mechanisms;
    for (const [change, message, by] of [
      [{ mechanisms: [{ ...first, kappa: 1 }] }, 'There is no input.mechanisms[0].kappa'],
      [{ mechanisms: 5 }, 'input.mechanisms is 5'],
      [{ subnet: null }, 'input.subnet is null, not an object'],
      [{ subnet: 5 }, 'input.subnet is 5, not an object'],
      [
        { mechanisms: new Array<MechanismState>(17).fill(first!) },
        'A subnet has 1 to 16 mechanisms, not 17.',
      ],
      [{ subnet: { ...subnet, emissionRao: -1n } }, 'input.subnet.emissionRao is -1'],
      [{ nullBudgets: { ...nullBudgets, minerRao: 1 } }, 'input.nullBudgets.minerRao is 1'],
      [{}, 'engine is', {}],
    ] as const)
      expect(refusal(change, by)).toMatchObject({ message: expect.stringContaining(message) });
  });

  test('Null without budgets: the emission in halves', () => {
    const isNull = { ...subnet, emissionRao: 21n, epochConsensus: 'null' as const };
    const { combined } = runMechanisms(engine, { ...input(null), subnet: isNull });
    expect(combined.serverEmissionRao.reduce((a, b) => a + b, 0n)).toBe(11n);
    expect(combined.validatorEmissionRao.reduce((a, b) => a + b, 0n)).toBe(10n);
    // Whole rao of each mechanism's pools: all of them, with no part of anything.
    expect(combined.combinedEmissionRao.reduce((a, b) => a + b, 0n)).toBe(21n);
  });

  test('16 mechanisms are not too many', () => {
    const mechanisms = new Array<MechanismState>(16).fill(state(2));
    expect(runMechanisms(engine, { ...input(null), mechanisms }).mechanisms).toHaveLength(16);
  });

  test('no mechanism: a typed error', () => {
    expect(() => runMechanisms(engine, { ...input(null), mechanisms: [] })).toThrow(YumaInputError);
  });
});
