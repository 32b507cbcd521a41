import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryEpoch } from '../testing/arbitraryEpoch.ts';
import { runSession } from '../testing/drawSession.ts';
import { namedEngines } from '../testing/engines.ts';
import { palletSubnet } from '../testing/palletSubnet.ts';
import {
  type EpochChanges,
  type EpochSession,
  loadWasmEngine,
  type TotalStake,
  YumaInputError,
} from './index.ts';
import { sparseRowsFromPairs } from './inputs/index.ts';
import { referenceEngine } from './reference/referenceEngine.ts';

describe('sessions', () => {
  test('300 random subnets over 4 epochs of changes: the engines agree in every bit', async () => {
    const wasm = await loadWasmEngine();
    const agree = fc.property(arbitraryEpoch({ maxUids: 256 }), (shape) => {
      expect(runSession(wasm, shape, 4)).toStrictEqual(runSession(referenceEngine, shape, 4));
    });
    fc.assert(agree, { numRuns: 300 });
  });
});

describe.each(await namedEngines())('session on %s', (_, engine) => {
  const subnet = () =>
    palletSubnet([2n, 1n, 0n], {
      currentBlock: 10n,
      lastUpdate: BigUint64Array.of(9n, 9n, 9n),
      validatorPermits: Uint8Array.of(1, 1, 0),
      weights: sparseRowsFromPairs([[[2, 1]], [[2, 1]], []]),
    });

  test('the input is copied: changing it later changes nothing', () => {
    const input = subnet();
    const session = engine.createSession(input);
    const lastUpdate = BigUint64Array.of(9n, 9n, 9n);
    session.update({ lastUpdate });
    input.weights.values.fill(0);
    input.validatorPermits.fill(0);
    lastUpdate.fill(0n);
    const { bonds: _bonds, ...expected } = engine.runEpoch(subnet());
    expect(session.runEpoch()).toEqual(expected);
  });

  test('a bad change: a typed error, and the session is as before', () => {
    const session = engine.createSession(subnet());
    const bad = [
      () => session.update({ kappa: 0.5 }),
      () => session.update({ blockAtRegistration: new BigUint64Array(2) }),
      () => session.setWeightsRow(3, new Uint16Array(0), new Uint16Array(0)),
      () => session.setBondsRow(0, new Uint16Array(2), new Uint16Array(1)),
    ];
    for (const attempt of bad) expect(attempt).toThrow(YumaInputError);
    const { bonds: _bonds, ...expected } = engine.runEpoch(subnet());
    expect(session.runEpoch()).toEqual(expected);
  });

  test('after dispose: a typed error', () => {
    const session = engine.createSession(subnet());
    session.dispose();
    expect(() => session.runEpoch()).toThrow(YumaInputError);
  });
});

describe('sessions of both engines', () => {
  const start = () =>
    palletSubnet([2n, 1n, 0n], {
      currentBlock: 10n,
      lastUpdate: BigUint64Array.of(9n, 9n, 9n),
      validatorPermits: Uint8Array.of(1, 1, 0),
      weights: sparseRowsFromPairs([
        [[2, 1]],
        [
          [1, 1],
          [2, 3],
        ],
        [],
      ]),
      yuma3: true,
      liquidAlpha: true,
    });

  /** What each engine makes of the same steps. */
  async function both<T>(steps: (session: EpochSession) => T): Promise<readonly [T, T]> {
    const wasm = await loadWasmEngine();
    return [steps(referenceEngine.createSession(start())), steps(wasm.createSession(start()))];
  }

  test('the consensus of one epoch is the previous one of the next', async () => {
    const [reference, wasm] = await both((session) => [
      session.runEpoch(),
      session.runEpoch(),
      session.readBonds(),
    ]);
    expect(wasm).toEqual(reference);
    const first = referenceEngine.runEpoch(start());
    const { bonds, ...second } = referenceEngine.runEpoch({
      ...start(),
      bonds: first.bonds,
      validatorPermits: first.newValidatorPermits,
      previousConsensus: first.consensus,
    });
    expect(reference.slice(1)).toEqual([second, bonds]);
    expect(first.assumedNoPreviousConsensus).toBe(true);
    expect(second.assumedNoPreviousConsensus).toBe(false);
  });

  test('before spec 446 nothing is stored: the first epoch of a later release has no history', async () => {
    const outputs = await both((session) => [
      session.runEpoch({ spec: 445 }),
      session.runEpoch({ spec: 446 }),
    ]);
    for (const [before, after] of outputs) {
      expect(before!.assumedNoPreviousConsensus).toBe(false);
      expect(after!.assumedNoPreviousConsensus).toBe(true);
    }
  });

  test('a neuron that was replaced has no consensus from before, the others keep theirs', async () => {
    const weights = sparseRowsFromPairs([
      [
        [1, 1],
        [2, 2],
      ],
      [],
      [],
    ]);
    const input = { ...start(), weights };
    const outputs = await both((session) => {
      session.setWeightsRow(0, Uint16Array.of(1, 2), Uint16Array.of(1, 2));
      session.setWeightsRow(1, new Uint16Array(0), new Uint16Array(0));
      session.runEpoch();
      session.update({ blockAtRegistration: BigUint64Array.of(0n, 0n, 5n) });
      const forgotten = session.runEpoch();
      return [forgotten, session.readBonds()];
    });
    const first = referenceEngine.runEpoch(input);
    const after = (previousConsensus: Uint16Array) =>
      referenceEngine.runEpoch({
        ...input,
        bonds: first.bonds,
        validatorPermits: first.newValidatorPermits,
        blockAtRegistration: BigUint64Array.of(0n, 0n, 5n),
        previousConsensus,
      });
    const { bonds, ...second } = after(first.consensus.with(2, 0));
    for (const output of outputs) expect(output).toEqual([second, bonds]);
    // Both matter to what comes out.
    expect([...first.consensus].map(Boolean)).toEqual([false, true, true]);
    for (const other of [first.consensus, first.consensus.with(1, 0).with(2, 0)])
      expect(after(other).bonds).not.toEqual(bonds);
  });

  test('what a caller does to an output changes nothing', async () => {
    const [reference, wasm] = await both((session) => {
      const { newValidatorPermits, consensus } = session.runEpoch();
      newValidatorPermits.fill(0);
      consensus.fill(0);
      return [session.runEpoch(), session.readBonds()];
    });
    const [untouched] = await both((session) => {
      session.runEpoch();
      return [session.runEpoch(), session.readBonds()];
    });
    expect(reference).toEqual(untouched);
    expect(wasm).toEqual(untouched);
  });

  test('what a caller does to an object it has handed over changes nothing', async () => {
    const [reference, wasm] = await both((session) => {
      const totalStake = { unit: 'rao' as 'rao' | 'i64f64', values: BigUint64Array.of(5n, 3n, 0n) };
      const nullPools = { miningRao: 10n, dividendRao: 20n, fallbackRao: 0n };
      session.update({ totalStake: totalStake as TotalStake, nullPools, epochConsensus: 'null' });
      totalStake.unit = 'i64f64';
      nullPools.miningRao = 0n;
      return session.runEpoch();
    });
    expect(wasm).toEqual(reference);
    expect(reference.serverEmissionRao[2]).toBe(10n);
  });

  test('changes to fields there are not: the same typed error', async () => {
    for (const changes of [{ n: 9 }, { kapa: 1 }, { weights: start().weights }, null, { kappa: undefined }]) {
      const errors = await both((session) => errorOf(() => session.update(changes as EpochChanges)));
      expect(errors[1]).toEqual(errors[0]);
      expect(errors[0].code).toMatch(/^yuma\/(unknown-field|wrong-type|missing-field)$/);
    }
  });

  test('after dispose: the same code whatever is asked, and however wrongly', async () => {
    const none = new Uint16Array(0);
    const uses: readonly ((session: EpochSession) => unknown)[] = [
      (session) => session.update({ kappa: -1 }),
      (session) => session.setWeightsRow(9, none, none),
      (session) => session.setBondsRow(9, none, none),
      (session) => session.runEpoch({ spec: 1 }),
      (session) => session.readBonds(),
    ];
    for (const use of uses) {
      const errors = await both((session) => {
        session.dispose();
        return errorOf(() => use(session)).code;
      });
      expect(errors).toEqual(['yuma/session-disposed', 'yuma/session-disposed']);
    }
  });
});

function errorOf(attempt: () => unknown): YumaInputError {
  try {
    attempt();
  } catch (error) {
    if (error instanceof YumaInputError) return error;
    throw error;
  }
  throw new TypeError('No error was thrown.');
}
