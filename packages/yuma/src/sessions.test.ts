import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryEpoch } from '../testing/arbitraryEpoch.ts';
import { runSession } from '../testing/drawSession.ts';
import { namedEngines } from '../testing/engines.ts';
import { palletSubnet } from '../testing/palletSubnet.ts';
import { loadWasmEngine, sparseRowsFromPairs, YumaInputError } from './index.ts';
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
