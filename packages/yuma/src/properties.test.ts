import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryEpoch } from '../testing/arbitraryEpoch.ts';
import { drawEpoch } from '../testing/drawEpoch.ts';
import type { EpochShape } from '../testing/EpochShape.ts';
import { namedEngines } from '../testing/engines.ts';
import type { EpochInput, EpochOutput } from './index.ts';
import { pairsFromSparseRows, sparseRowsFromPairs } from './inputs/index.ts';

/** Well-formed Yuma subnets with stakes that differ: nothing in them depends on the order of uids but ties. */
const orderly = arbitraryEpoch({ maxUids: 128 }).map(
  (shape): EpochShape => ({
    ...shape,
    newer: { ...shape.newer!, spec: 475, isNull: false },
    malformed: false,
    stakes: 'random',
    weightOrder: 'sorted',
    bondOrder: 'sorted',
  }),
);

type Rows = EpochInput['weights'];
type Renumber = <T>(values: readonly T[]) => T[];

/** Gives uid `i` the number `order[i]`. */
function renumbering(order: readonly number[]) {
  const vector: Renumber = (values) => {
    const result = [...values];
    values.forEach((value, uid) => {
      result[order[uid]!] = value;
    });
    return result;
  };
  const rows = (matrix: Rows): Rows =>
    sparseRowsFromPairs(
      vector(pairsFromSparseRows(matrix)).map((row) =>
        row.map(([uid, value]) => [order[uid]!, value] as const).sort(([a], [b]) => a - b),
      ),
    );
  return { vector, rows };
}

function renumberInput(input: EpochInput, order: readonly number[]): EpochInput {
  const { vector, rows } = renumbering(order);
  if (input.totalStake.unit !== 'rao') throw new TypeError('Stake is in rao here.');
  return {
    ...input,
    lastUpdate: BigUint64Array.from(vector([...input.lastUpdate])),
    blockAtRegistration: BigUint64Array.from(vector([...input.blockAtRegistration])),
    commitBlocks: BigUint64Array.from(input.commitBlocks.length === 0 ? [] : vector([...input.commitBlocks])),
    totalStake: { unit: 'rao', values: BigUint64Array.from(vector([...input.totalStake.values])) },
    ownerUid: input.ownerUid === null ? null : order[input.ownerUid]!,
    validatorPermits: Uint8Array.from(vector([...input.validatorPermits])),
    ...renumberPrevious(input, vector),
    weights: rows(input.weights),
    bonds: rows(input.bonds),
  };
}

/** Filled up with the 0 that an entry beyond the end counts as. */
function renumberPrevious({ n, previousConsensus }: EpochInput, vector: Renumber): Partial<EpochInput> {
  if (!previousConsensus?.length) return {};
  const full = Array.from({ length: n }, (_, uid) => previousConsensus[uid] ?? 0);
  return { previousConsensus: Uint16Array.from(vector(full)) };
}

function plain(
  { bonds, raw: _raw, assumedNoPreviousConsensus: _assumed, ...vectors }: EpochOutput,
  change: Renumber,
  rows: (matrix: Rows) => Rows,
) {
  const entries = Object.entries(vectors).map(([field, values]) => [field, change([...values])] as const);
  return { ...Object.fromEntries(entries), bonds: pairsFromSparseRows(rows(bonds)) };
}

function onlyRow(rows: Rows, kept: number): Rows {
  return sparseRowsFromPairs(pairsFromSparseRows(rows).map((row, uid) => (uid === kept ? row : [])));
}

/** Whether two uids with stake have the same: then the order of uids decides about a permit. */
function hasTies(stake: BigInt64Array): boolean {
  const holders = stake.filter((value) => value !== 0n);
  return new Set(holders).size < holders.length;
}

describe.each(await namedEngines())('an epoch on %s', (_, engine) => {
  test('renumbering the uids renumbers the result, to the last bit', () => {
    const case_ = orderly.chain((shape) => {
      const uids = Array.from({ length: shape.n }, (_, uid) => uid);
      return fc.tuple(fc.constant(shape), fc.shuffledSubarray(uids, { minLength: shape.n }));
    });
    fc.assert(
      fc.property(case_, ([shape, order]) => {
        const input = drawEpoch(shape);
        const { vector, rows } = renumbering(order);
        const output = engine.runEpoch(input, { raw: true });
        fc.pre(!hasTies(output.raw!.stake));
        const expected = plain(output, vector, rows);
        const keep: Renumber = (values) => [...values];
        const actual = plain(engine.runEpoch(renumberInput(input, order)), keep, (matrix) => matrix);
        expect(actual).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });

  test('Null: who has the most stake decides alone, and all of the pools is paid', () => {
    const isNull = orderly.map((shape) => ({ ...shape, newer: { ...shape.newer!, isNull: true } }));
    fc.assert(
      fc.property(isNull, (shape) => {
        const { nullPools: _, ...input } = drawEpoch(shape);
        fc.pre(input.n > 0);
        const output = engine.runEpoch(input);
        const paid = output.combinedEmissionRao.reduce((a, b) => a + b, 0n);
        expect(paid).toBe(input.emissionRao);
        const winner = output.newValidatorPermits.indexOf(1);
        const others = { ...input, weights: onlyRow(input.weights, winner) };
        expect(engine.runEpoch(others)).toEqual(output);
      }),
      { numRuns: 150 },
    );
  });

  test('never more emission than there is, and none to server and validator beyond their sum', () => {
    fc.assert(
      fc.property(orderly, (shape) => {
        const input = drawEpoch(shape);
        const { serverEmissionRao, validatorEmissionRao } = engine.runEpoch(input);
        const total = [...serverEmissionRao, ...validatorEmissionRao].reduce((a, b) => a + b, 0n);
        expect(total <= input.emissionRao).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
