import { describe, expect, test, vi } from 'vitest';
import { testInput } from '../../testing/testInput.ts';
import type { EpochInput } from '../EpochInput.ts';
import type { EpochSession } from '../EpochSession.ts';
import { referenceEngine } from '../reference/referenceEngine.ts';
import { loadWasmEngine } from './loadWasmEngine.ts';

const engine = await loadWasmEngine();

/** Both engines' sessions, made to do the same. */
function pair(input: EpochInput): readonly [EpochSession, EpochSession] {
  return [engine.createSession(input), referenceEngine.createSession(input)];
}

function expectSameEpoch([wasm, reference]: readonly [EpochSession, EpochSession]): void {
  expect(wasm.runEpoch({ raw: true })).toEqual(reference.runEpoch({ raw: true }));
  expect(wasm.readBonds()).toEqual(reference.readBonds());
}

function both(sessions: readonly EpochSession[], change: (session: EpochSession) => void): void {
  sessions.forEach(change);
}

describe('createSession', () => {
  test('behaviour: bonds and permits of one epoch are those of the next', () => {
    for (const yuma3 of [false, true]) {
      const sessions = pair({
        ...testInput({ n: 20, validators: 6 }),
        maxAllowedValidators: 4,
        yuma3,
        liquidAlpha: true,
      });
      for (let epoch = 0; epoch < 4; epoch++) expectSameEpoch(sessions);
    }
  });

  test('behaviour: rows grow, shrink, vanish, and outgrow the room they had', () => {
    const sessions = pair(testInput({ n: 12, validators: 3 }));
    const uids = Uint16Array.from({ length: 12 }, (_, i) => i);
    const values = Uint16Array.from({ length: 12 }, (_, i) => 1 + i * 5_000);
    const rows: readonly (readonly [uid: number, length: number])[] = [
      [0, 2],
      [0, 12],
      [1, 0],
      [2, 7],
      [1, 12],
      [2, 12],
      [0, 1],
      [0, 11],
      [1, 5],
      [1, 9],
    ];
    for (const [uid, length] of rows) {
      both(sessions, (session) =>
        session.setWeightsRow(uid, uids.subarray(0, length), values.subarray(0, length)),
      );
      both(sessions, (session) =>
        session.setBondsRow((uid + 1) % 3, uids.subarray(length), values.subarray(length)),
      );
      expectSameEpoch(sessions);
    }
  });

  test('behaviour: vectors and parameters change alone', () => {
    const sessions = pair(testInput({ n: 15, validators: 5 }));
    expectSameEpoch(sessions);
    both(sessions, (session) => session.update({ kappa: 50_000, currentBlock: 10_360n }));
    expectSameEpoch(sessions);
    both(sessions, (session) => session.update({ lastUpdate: new BigUint64Array(15).fill(10_300n) }));
    expectSameEpoch(sessions);
    const words = BigUint64Array.from({ length: 30 }, (_, i) => BigInt(i) ** 9n);
    both(sessions, (session) => session.update({ totalStake: { unit: 'i64f64', words }, yuma3: true }));
    expectSameEpoch(sessions);
    both(sessions, (session) => session.update({ validatorPermits: new Uint8Array(3).fill(1) }));
    expectSameEpoch(sessions);
  });

  test('behaviour: sessions do not see each other', () => {
    const a = pair(testInput({ n: 9, validators: 3 }));
    const b = pair(testInput({ n: 30, validators: 8, seed: 5 }));
    for (let epoch = 0; epoch < 2; epoch++) {
      expectSameEpoch(a);
      expectSameEpoch(b);
    }
  });

  test('behaviour: arrays handed out do not change with later epochs', () => {
    const [session] = pair(testInput({ n: 9, validators: 3 }));
    const output = session.runEpoch({ raw: true });
    const bonds = session.readBonds();
    const copy = structuredClone({ output, bonds });
    session.runEpoch();
    expect({ output, bonds }).toEqual(copy);
  });

  test('behaviour: arrays transferred away, handed in or out, are not missed', () => {
    const sessions = pair(testInput({ n: 15, validators: 5 }));
    for (let epoch = 0; epoch < 2; epoch++) {
      both(sessions, (session) => {
        const lastUpdate = new BigUint64Array(12).fill(300n);
        session.update({ lastUpdate });
        const { newValidatorPermits } = session.runEpoch();
        structuredClone(0, { transfer: [lastUpdate.buffer, newValidatorPermits.buffer] });
        session.update({ currentBlock: 700n });
      });
      expectSameEpoch(sessions);
    }
  });

  test('behaviour: a neuron that was replaced keeps nothing of its consensus', () => {
    const input = { ...testInput({ n: 12, validators: 4 }), yuma3: true, liquidAlpha: true };
    const sessions = pair(input);
    expectSameEpoch(sessions);
    const blockAtRegistration = input.blockAtRegistration.map((block, uid) =>
      uid % 2 === 0 ? block : block + 1n,
    );
    both(sessions, (session) => session.update({ blockAtRegistration, currentBlock: 10_361n }));
    expectSameEpoch(sessions);
    both(sessions, (session) => session.update({ previousConsensus: null, currentBlock: 10_722n }));
    expectSameEpoch(sessions);
  });

  test('behaviour: Null and back, with pools and without', () => {
    const sessions = pair({ ...testInput({ n: 12, validators: 4 }), epochConsensus: 'null' });
    expectSameEpoch(sessions);
    both(sessions, (session) =>
      session.update({ nullPools: { miningRao: 10n, dividendRao: 5n, fallbackRao: 12n } }),
    );
    expectSameEpoch(sessions);
    both(sessions, (session) => session.update({ nullPools: null, emissionRao: 77n }));
    expectSameEpoch(sessions);
    both(sessions, (session) => session.update({ epochConsensus: 'yuma' }));
    expectSameEpoch(sessions);
    expectSameEpoch(sessions);
  });

  test('rejects: more room than there is memory for; the session stands as before', () => {
    const n = 200;
    const sessions = pair(testInput({ n, validators: 3 }));
    expectSameEpoch(sessions);
    const uids = Uint16Array.from({ length: n }, (_, i) => i);
    const grow = vi.spyOn(WebAssembly.Memory.prototype, 'grow').mockImplementation(() => {
      throw new RangeError('no memory');
    });
    const fill = () => {
      for (let uid = 0; uid < n; uid++) both(sessions, (session) => session.setWeightsRow(uid, uids, uids));
    };
    expect(fill).toThrow(
      expect.objectContaining({
        code: 'yuma/wasm-memory',
        message: expect.stringMatching(/^The kernel needs 1 MiB and cannot have them\./),
        fix: 'Dispose of other sessions, or use the TypeScript reference.',
        values: { bytes: expect.any(Number) },
        cause: new RangeError('no memory'),
      }),
    );
    grow.mockRestore();
    expectSameEpoch(sessions);
    expect(fill).not.toThrow();
    expectSameEpoch(sessions);
  });

  test('rejects: a session for which the runtime has no memory', () => {
    const Instance = vi.spyOn(WebAssembly, 'Instance').mockImplementation(
      class {
        constructor() {
          throw new RangeError('Out of memory');
        }
      } as never,
    );
    const start = () => engine.createSession(testInput({ n: 4, validators: 2 }));
    expect(start).toThrow(
      expect.objectContaining({
        name: 'YumaWasmError',
        code: 'yuma/wasm-memory',
        message: expect.stringContaining('This runtime has no memory for another kernel.'),
        cause: new RangeError('Out of memory'),
      }),
    );
    Instance.mockRestore();
    expect(start).not.toThrow();
  });

  test('rejects: use after dispose, rows of a wrong shape, bad changes', () => {
    for (const session of pair(testInput({ n: 4, validators: 2 }))) {
      expect(() => session.setWeightsRow(4, new Uint16Array(0), new Uint16Array(0))).toThrow(/uid is 4/);
      expect(() => session.setBondsRow(0, new Uint16Array(1), new Uint16Array(2))).toThrow(/values/);
      expect(() => session.update({ kappa: -1 })).toThrow(/kappa/);
      session.dispose();
      expect(() => session.runEpoch()).toThrow(/disposed/);
      expect(() => session.update({})).toThrow(/disposed/);
    }
  });
});
