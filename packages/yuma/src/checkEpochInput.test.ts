import { describe, expect, test } from 'vitest';
import { namedEngines } from '../testing/engines.ts';
import { palletSubnet } from '../testing/palletSubnet.ts';
import { checkEpochInput } from './checkEpochInput.ts';
import type { EpochInput } from './EpochInput.ts';
import type { EpochOptions } from './EpochOptions.ts';
import { sparseRowsFromPairs } from './sparseRowsFromPairs.ts';
import { YumaInputError } from './YumaInputError.ts';

const GOOD = palletSubnet([3n, 2n, 1n]);
const ROWS = sparseRowsFromPairs([[[1, 5]], [], [[0, 7]]]);

/** The good input with one thing wrong, as a caller without types might pass it. */
function bad(change: Record<string, unknown>): EpochInput {
  return { ...GOOD, ...change } as unknown as EpochInput;
}

const CASES: readonly (readonly [
  title: string,
  change: Record<string, unknown>,
  code: string,
  words: string,
])[] = [
  ['n as text', { n: '3' }, 'yuma/wrong-type', 'n is "3", not an integer'],
  ['n too large', { n: 65_536 }, 'yuma/out-of-range', 'n is 65536'],
  ['n as bigint', { n: 3n }, 'yuma/wrong-type', 'n is 3n, not an integer'],
  ['n NaN', { n: Number.NaN }, 'yuma/out-of-range', 'n is NaN'],
  ['a fraction', { kappa: 0.5 }, 'yuma/out-of-range', 'kappa is 0.5, not an integer from 0 to 65535.'],
  ['infinity', { tempo: Infinity }, 'yuma/out-of-range', 'tempo is Infinity'],
  ['a negative u16', { bondsPenalty: -1 }, 'yuma/out-of-range', 'bondsPenalty is -1'],
  ['an i16 out of range', { alphaSigmoidSteepness: 32_768 }, 'yuma/out-of-range', 'alphaSigmoidSteepness'],
  [
    'a number where u64 is',
    { currentBlock: 5 },
    'yuma/wrong-type',
    'currentBlock is 5, not a bigint from 0 to 2^64 - 1.',
  ],
  ['a u64 too large', { emissionRao: 1n << 64n }, 'yuma/out-of-range', 'emissionRao'],
  ['a negative u64', { minStakeRao: -1n }, 'yuma/out-of-range', 'minStakeRao is -1n'],
  ['a missing field', { yuma3: undefined }, 'yuma/missing-field', 'yuma3 is missing.'],
  ['a missing vector', { lastUpdate: undefined }, 'yuma/missing-field', 'lastUpdate is missing.'],
  ['a flag as number', { liquidAlpha: 1 }, 'yuma/wrong-type', 'liquidAlpha is 1, not true or false.'],
  ['an owner left out', { ownerUid: undefined }, 'yuma/missing-field', 'ownerUid is missing.'],
  ['an owner that is no u16', { ownerUid: 1.5 }, 'yuma/out-of-range', 'ownerUid is 1.5'],
  [
    'a plain array',
    { lastUpdate: [1n, 2n, 3n] },
    'yuma/wrong-type',
    'lastUpdate is an Array, not a BigUint64Array.',
  ],
  ['the wrong typed array', { validatorPermits: new Uint16Array(3) }, 'yuma/wrong-type', 'validatorPermits'],
  [
    'a permit of 2',
    { validatorPermits: Uint8Array.of(1, 2, 0) },
    'yuma/out-of-range',
    'validatorPermits[1] is 2, not 0 or 1.',
  ],
  [
    'a permit of 9 of the first',
    { validatorPermits: Uint8Array.of(9, 1, 0) },
    'yuma/out-of-range',
    'validatorPermits[0] is 9',
  ],
  [
    'registrations too short',
    { blockAtRegistration: new BigUint64Array(2) },
    'yuma/out-of-range',
    'blockAtRegistration is a BigUint64Array, not a BigUint64Array of 3 entries.',
  ],
  [
    'stake without unit',
    { totalStake: new BigUint64Array(3) },
    'yuma/wrong-type',
    "totalStake is a BigUint64Array, not { unit: 'rao', values } or { unit: 'i64f64', words }.",
  ],
  [
    'stake of another length',
    { totalStake: { unit: 'rao', values: new BigUint64Array(4) } },
    'yuma/out-of-range',
    'totalStake.values',
  ],
  [
    'half the words',
    { totalStake: { unit: 'i64f64', words: new BigUint64Array(3) } },
    'yuma/out-of-range',
    'not a BigUint64Array of 6 entries.',
  ],
  ['no rows', { weights: null }, 'yuma/wrong-type', 'weights is null'],
  ['rows of pairs', { bonds: [[], [], []] }, 'yuma/wrong-type', 'bonds is an Array'],
  ['half of the rows', { bonds: { uids: ROWS.uids } }, 'yuma/missing-field', 'bonds.rowOffsets is missing.'],
  ['a field there is not', { kapa: 1 }, 'yuma/unknown-field', 'There is no input.kapa. Use kappa'],
  ['a mode there is not', { consensusMode: 'next' }, 'yuma/out-of-range', 'consensusMode is "next"'],
  ['a consensus there is not', { epochConsensus: 'yumy' }, 'yuma/out-of-range', 'epochConsensus is "yumy"'],
  ['consensus as fractions', { previousConsensus: [0.5] }, 'yuma/wrong-type', 'previousConsensus'],
  ['a block as number', { lastYumaStepBlock: 5 }, 'yuma/wrong-type', 'lastYumaStepBlock is 5'],
  [
    'half of the pools',
    { nullPools: { miningRao: 1n, dividendRao: 1n } },
    'yuma/missing-field',
    'nullPools.fallbackRao is missing.',
  ],
  [
    'too few offsets',
    { weights: { ...ROWS, rowOffsets: Uint32Array.of(0, 2) } },
    'yuma/out-of-range',
    'not a Uint32Array of 4 entries.',
  ],
  [
    'an offset that falls',
    { weights: { ...ROWS, rowOffsets: Uint32Array.of(0, 2, 1, 2) } },
    'yuma/out-of-range',
    'weights.rowOffsets[2] is 1, not 2 or more.',
  ],
  [
    'a first offset that is not 0',
    { bonds: { ...ROWS, rowOffsets: Uint32Array.of(1, 1, 2, 2) } },
    'yuma/out-of-range',
    'bonds.rowOffsets[0] is 1',
  ],
  [
    'offsets beyond the entries',
    { bonds: { ...ROWS, rowOffsets: Uint32Array.of(0, 1, 1, 3) } },
    'yuma/out-of-range',
    'bonds.rowOffsets[3] is 3, not the number of entries, 2.',
  ],
  [
    'as many values as uids',
    { weights: { ...ROWS, values: new Uint16Array(1) } },
    'yuma/out-of-range',
    'not a Uint16Array of 2 entries.',
  ],
];

describe('checkEpochInput', () => {
  test.each(CASES)('%s: a typed error that names it', (_, change, code, words) => {
    expect(() => checkEpochInput(bad(change))).toThrow(YumaInputError);
    expect(() => checkEpochInput(bad(change))).toThrow(
      expect.objectContaining({ name: 'YumaInputError', code }),
    );
    expect(() => checkEpochInput(bad(change))).toThrow(words);
  });

  test.each([null, undefined, 5, 'input'])('%s is no input', (input) => {
    expect(() => checkEpochInput(input as unknown as EpochInput)).toThrow(YumaInputError);
  });

  test('every mode and kind of consensus there is', () => {
    for (const consensusMode of ['current', 'previous', 'auto', undefined])
      expect(() => checkEpochInput(bad({ consensusMode }))).not.toThrow();
    for (const epochConsensus of ['yuma', 'null', undefined])
      expect(() => checkEpochInput(bad({ epochConsensus }))).not.toThrow();
  });

  test('every field left out is missed', () => {
    for (const field of Object.keys(GOOD))
      expect(() => checkEpochInput(bad({ [field]: undefined })), field).toThrow(YumaInputError);
  });

  test('what the chain tolerates passes', () => {
    const tolerated: readonly Partial<EpochInput>[] = [
      {
        lastUpdate: new BigUint64Array(0),
        validatorPermits: new Uint8Array(5),
        commitBlocks: new BigUint64Array(9),
      },
      { ownerUid: 65_535 },
      {
        weights: sparseRowsFromPairs([
          [
            [2, 1],
            [1, 1],
            [1, 2],
            [65_535, 9],
          ],
          [],
          [],
        ]),
      },
      { bondsMovingAverage: (1n << 64n) - 1n },
      { alphaLow: 60_000, alphaHigh: 1 },
      { previousConsensus: new Uint16Array(7) },
      { previousConsensus: null, lastYumaStepBlock: null, nullPools: null },
      palletSubnet([]),
    ];
    for (const change of tolerated) expect(() => checkEpochInput({ ...GOOD, ...change })).not.toThrow();
  });
});

describe.each(await namedEngines())('runEpoch on %s', (_, engine) => {
  test('bad input: the same typed error, and the next epoch is not affected', () => {
    const before = engine.runEpoch(GOOD);
    for (const [, change, code] of CASES)
      expect(() => engine.runEpoch(bad(change))).toThrow(expect.objectContaining({ code }));
    expect(engine.runEpoch(GOOD)).toEqual(before);
  });

  test('fields that are inherited count', () => {
    expect(engine.runEpoch(Object.create(GOOD) as EpochInput)).toEqual(engine.runEpoch(GOOD));
  });

  test('options: an unknown one, or a spec that is none, is a typed error', () => {
    const run = (options: Record<string, unknown>) => () => engine.runEpoch(GOOD, options as EpochOptions);
    expect(run({ spek: 425 })).toThrow('There is no options.spek. Use spec');
    expect(run({ raw: 1 })).toThrow('options.raw is 1');
    expect(run({ spec: 200 })).toThrow('spec 200');
    expect(run({ spec: Number.NaN })).toThrow('spec NaN');
  });

  test('Null before spec 475: a typed error, and in a session the state is as before', () => {
    const input: EpochInput = { ...GOOD, epochConsensus: 'null' };
    expect(() => engine.runEpoch(input, { spec: 474 })).toThrow('epochConsensus at spec 474 is "null"');
    const session = engine.createSession(input);
    expect(() => session.runEpoch({ spec: 474 })).toThrow(YumaInputError);
    const { bonds: _, ...expected } = engine.runEpoch(input);
    expect(session.runEpoch()).toEqual(expected);
  });
});
