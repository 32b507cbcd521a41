import { beforeAll, describe, expect, inject, test } from 'vitest';
import { randomOf, randomValue } from '../../testing/randomValue.ts';
import {
  callOf,
  callValue,
  decodeCall,
  decodeDispatchError,
  decodeEvents,
  decodeExtrinsic,
  dispatchErrorOf,
  type Extrinsic,
  encodeCall,
  encodeEvents,
  encodeExtrinsic,
  encodeImplicit,
  encodeSigningPayload,
  encodeStorageValue,
  loadRegistry,
  locateExtrinsic,
  type Registry,
  RegistryError,
  signedPayload,
} from './index.ts';

let registry: Registry;
beforeAll(async () => {
  registry = await loadRegistry();
});

const remark = { path: 'System.remark', arguments: { remark: Uint8Array.of(1, 2) } };

const hash = (byte: number) => new Uint8Array(32).fill(byte);

/** A signed extrinsic whose extensions are chosen by chance. */
function signed(seed: number): Extrinsic {
  const random = randomOf(seed);
  const { signature, extensions } = registry.extrinsic;
  return {
    version: 4,
    call: remark,
    signer: {
      address: { type: 'Id', value: new Uint8Array(32).fill(7) },
      signature: randomValue(registry, signature, random),
    },
    extensions: Object.fromEntries(
      extensions.map(({ name, value }) => [name, randomValue(registry, value, random)]),
    ),
  };
}

describe('extrinsics', () => {
  test('signed ones come back as they were', () => {
    for (let seed = 0; seed < 50; seed++)
      expect(decodeExtrinsic(registry, encodeExtrinsic(registry, signed(seed)))).toEqual(signed(seed));
  });

  test.each<4 | 5>([4, 5])('bare ones of version %i come back as they were', (version) => {
    const extrinsic: Extrinsic = { version, call: remark };
    const bytes = encodeExtrinsic(registry, extrinsic);
    expect([...bytes]).toEqual([...[6 << 2, version, 0, 0, 2 << 2, 1, 2]]);
    expect(decodeExtrinsic(registry, bytes)).toEqual(extrinsic);
  });

  test('general ones of version 5 come back as they were', () => {
    const { extensions } = signed(1);
    const extrinsic: Extrinsic = { version: 5, call: remark, extensions: extensions! };
    expect(decodeExtrinsic(registry, encodeExtrinsic(registry, extrinsic))).toEqual(extrinsic);
  });

  test('refuses other formats, lengths and leftovers', () => {
    const bytes = encodeExtrinsic(registry, signed(1));
    const refused = [
      [],
      [0],
      [4, 3],
      [4, 0x85],
      [4, 0xc4],
      [4, 0x44],
      [8, 4],
      [255],
      [...bytes, 0],
      [...bytes].slice(0, -1),
    ];
    for (const wrong of refused)
      expect(() => decodeExtrinsic(registry, Uint8Array.from(wrong))).toThrow(RegistryError);
  });

  test('2,000 mutations end in an extrinsic or in a typed error', () => {
    const seed = inject('seed');
    const random = randomOf(seed);
    for (let run = 0; run < 2000; run++) {
      const bytes = encodeExtrinsic(registry, signed(run % 20));
      bytes[random(bytes.length)] = random(256);
      let read: Extrinsic;
      try {
        read = decodeExtrinsic(registry, bytes);
      } catch (error) {
        if (!(error instanceof RegistryError)) throw new Error(`seed ${seed}, run ${run}`, { cause: error });
        continue;
      }
      // No other bytes mean the same: what was signed may be taken out of them.
      expect(encodeExtrinsic(registry, read), `seed ${seed}, run ${run}`).toEqual(bytes);
    }
  });

  test('what was signed stands in the extrinsic, but for what is implied', () => {
    const implicit = {
      CheckSpecVersion: 475,
      CheckTxVersion: 1,
      CheckGenesis: hash(1),
      CheckMortality: hash(2),
    };
    const implied = encodeImplicit(registry, implicit);
    for (let seed = 0; seed < 50; seed++) {
      const { call, extensions = {} } = signed(seed);
      const located = locateExtrinsic(registry, encodeExtrinsic(registry, signed(seed)));
      const payload = encodeSigningPayload(registry, { call, extensions, implicit });
      expect(signedPayload(located, implied)).toEqual(payload);
    }
    const long = { path: 'System.remark', arguments: { remark: new Uint8Array(300) } };
    const { extensions = {} } = signed(1);
    const located = locateExtrinsic(registry, encodeExtrinsic(registry, { ...signed(1), call: long }));
    expect(signedPayload(located, implied)).toEqual(
      encodeSigningPayload(registry, { call: long, extensions, implicit }),
    );
    expect(() => encodeImplicit(registry, { ...implicit, CheckNothing: 1 })).toThrow(RegistryError);
  });

  test('what is signed is the call and both sides of the extensions, hashed when long', () => {
    const { extensions } = signed(1);
    const genesis = new Uint8Array(32).fill(9);
    const implicit = {
      CheckSpecVersion: 393,
      CheckTxVersion: 1,
      CheckGenesis: genesis,
      CheckMortality: genesis,
    };
    const short = encodeSigningPayload(registry, { call: remark, extensions: extensions!, implicit });
    const call = encodeCall(registry, remark);
    expect(short.subarray(0, call.length)).toEqual(call);
    expect([...short].slice(-73)).toEqual([137, 1, 0, 0, 1, 0, 0, 0, ...genesis, ...genesis, 0]);
    const long = { path: 'System.remark', arguments: { remark: new Uint8Array(300) } };
    expect(encodeSigningPayload(registry, { call: long, extensions: extensions!, implicit })).toHaveLength(
      32,
    );
  });
});

describe('calls inside calls', () => {
  test('are values of the call type', () => {
    const batch = {
      path: 'Utility.batch',
      arguments: { calls: [callValue(registry, remark), callValue(registry, remark)] },
    };
    const decoded = decodeCall(registry, encodeCall(registry, batch));
    expect((decoded.arguments['calls'] as unknown[]).map(callOf)).toEqual([remark, remark]);
  });

  test('nested as deep as the chain allows are read, deeper ones refused', () => {
    const nest = (depth: number) => {
      const wrap = encodeCall(registry, { path: 'Utility.batch', arguments: { calls: [] } }).subarray(0, 2);
      const start = Array.from({ length: depth }, () => [...wrap, 4]).flat();
      return Uint8Array.from([...start, ...encodeCall(registry, remark)]);
    };
    expect(decodeCall(registry, nest(200)).path).toBe('Utility.batch');
    expect(() => decodeCall(registry, nest(300))).toThrow(
      expect.objectContaining({ code: 'types/scale-too-deep' }),
    );
    expect(() => decodeCall(registry, nest(30_000))).toThrow(
      expect.objectContaining({ code: 'types/scale-too-deep' }),
    );
  });
});

describe('decodeEvents', () => {
  test('names each event and its extrinsic', () => {
    const dispatch = { type: 'Module', value: { index: 7, error: Uint8Array.of(0, 0, 0, 0) } };
    const info = {
      weight: { ref_time: 1n, proof_size: 0n },
      class: { type: 'Normal', value: null },
      pays_fee: { type: 'Yes', value: null },
    };
    const bytes = encodeStorageValue(registry, 'System.Events', [
      {
        phase: { type: 'ApplyExtrinsic', value: 2 },
        event: {
          type: 'System',
          value: { type: 'ExtrinsicFailed', value: { dispatch_error: dispatch, dispatch_info: info } },
        },
        topics: [],
      },
      {
        phase: { type: 'Finalization', value: null },
        event: { type: 'SubtensorModule', value: { type: 'NetworkRemoved', value: 3 } },
        topics: [new Uint8Array(32)],
      },
    ]);
    const [failed, removed] = decodeEvents(registry, bytes);
    expect(failed).toMatchObject({
      path: 'System.ExtrinsicFailed',
      phase: 'ApplyExtrinsic',
      extrinsicIndex: 2,
    });
    const { dispatch_error } = failed!.value as { dispatch_error: unknown };
    expect(dispatchErrorOf(registry, dispatch_error)).toEqual({
      path: 'SubtensorModule.RootNetworkDoesNotExist',
      isModule: true,
    });
    expect(removed).toEqual({
      path: 'SubtensorModule.NetworkRemoved',
      value: 3,
      phase: 'Finalization',
      topics: [new Uint8Array(32)],
    });
    expect(encodeEvents(registry, [failed!, removed!])).toEqual(bytes);
  });
});

describe('encodeEvents', () => {
  const event = { path: 'System.CodeUpdated', value: null, topics: [] };

  test('refuses what no block holds', () => {
    for (const events of [
      [{ ...event, phase: 'ApplyExtrinsic' }],
      [{ ...event, phase: 'Finalization', extrinsicIndex: 0 }],
      [{ ...event, phase: 'Later' }],
      [{ ...event, phase: 'Finalization', path: 'System.Nothing' }],
      [{ ...event, phase: 'Finalization', value: 5 }],
      [{ ...event, phase: 'Finalization', topic: [] }],
      event,
    ])
      expect(() => encodeEvents(registry, events as never)).toThrow(
        expect.objectContaining({ name: 'RegistryError' }),
      );
  });
});

describe('decodeDispatchError', () => {
  test.each([
    [[2], 'BadOrigin', false],
    [[7, 0], 'Token.FundsUnavailable', false],
    [[3, 0, 5, 0, 0, 0], 'System.CallFiltered', true],
  ])('%j is %s', (bytes, path, isModule) =>
    expect(decodeDispatchError(registry, Uint8Array.from(bytes))).toEqual({ path, isModule }),
  );

  test('refuses an error the runtime does not have', () =>
    expect(() => decodeDispatchError(registry, Uint8Array.from([3, 99, 0, 0, 0, 0]))).toThrow(/99\.0/));
});
