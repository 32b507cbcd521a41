import { standardCases } from '@taokit/study';
import { loadWasmEngine } from '@taokit/yuma';
import { describe, expect, test } from 'vitest';
import { earnedRows } from './earnedRows.ts';
import { epochRows, matrixOf } from './epochRows.ts';
import { fromCase } from './fromCase.ts';
import { MODES, type ModeAnswer } from './run/PlaygroundRun.ts';
import { runMode } from './run/runMode.ts';

const engine = await loadWasmEngine();
const caseOf = (name: string) => fromCase(standardCases.find((one) => one.name === name)!);
const answersOf = (name: string) =>
  new Map(MODES.map((mode) => [mode, runMode(engine, caseOf(name), mode)] as const));
const classicOf = (answers: ReadonlyMap<string, ModeAnswer>) => {
  const answer = answers.get('classic');
  if (!answer?.ok) throw new Error('classic was not run');
  return answer.run;
};

describe('earnedRows', () => {
  test('the majority that moves first earns more than its stake, who follows less; all together the same', () => {
    const answers = answersOf('kappa-first');
    const rows = earnedRows(caseOf('kappa-first'), answers);
    expect(rows.map(({ name, isValidator, modes }) => [name, isValidator, modes.classic?.beside])).toEqual([
      ['big', true, 'more'],
      ['lazy', true, 'less'],
      ['lazier', true, 'less'],
      ['miner-1', false, undefined],
      ['miner-2', false, undefined],
    ]);
    for (const { name, modes } of rows)
      expect(modes.classic?.rao).toBe(classicOf(answers).earnedRao.get(name));
    // 1,702.871 alpha with 80% of the stake, of 2,000 that validators earn.
    const { part } = rows[0]!.modes.classic!;
    expect(Number((part!.numerator * 1000n) / part!.denominator)).toBe(64);
  });

  test('where all switch at once nobody gains by it, but for rounding', () => {
    const rows = earnedRows(caseOf('all-switch'), answersOf('all-switch'));
    for (const { modes } of rows.slice(1, 3))
      for (const mode of MODES)
        expect(
          Number(modes[mode]!.part!.numerator * 1000n) / Number(modes[mode]!.part!.denominator),
        ).toBeLessThan(1);
  });

  test('stake that ends earns nothing from then on and is not divided by', () => {
    const [, , merged] = earnedRows(caseOf('small-merged'), answersOf('small-merged'));
    expect(merged!.modes.yuma3!.rao).toBeGreaterThan(0n);
    expect(merged!.modes.yuma3!.beside).toBe('same');
  });

  test('a mode that was not run, or refused, has no column', () => {
    const refused = new Map([
      ['liquid', { ok: false, mode: 'liquid', failure: { code: 'x', message: 'y', field: undefined } }],
    ] as const) as ReadonlyMap<'liquid', ModeAnswer>;
    expect(earnedRows(caseOf('kappa-first'), refused)[0]!.modes).toEqual({});
  });
});

describe('epochRows, matrixOf', () => {
  test('an epoch as stored: a row per uid, weights and bonds by validator and miner', () => {
    const record = classicOf(answersOf('kappa-first')).epochs[1]!;
    const rows = epochRows(record);
    expect(rows.map(({ name, uid }) => [name, uid])).toEqual(record.names.map((name, uid) => [name, uid]));
    expect(rows[0]).toMatchObject({
      stakeRao: 800_000_000_000_000n,
      permit: true,
      active: true,
      dividends: record.dividends[0],
      emissionRao: record.combinedEmissionRao[0],
    });
    expect(rows[3]!.permit).toBe(false);
    expect(matrixOf(record, 'weights', 3)).toEqual([
      [0, 65_535],
      [65_535, 0],
      [65_535, 0],
    ]);
    expect(matrixOf(record, 'bonds', 3)[0]![1]).toBe(65_535);
  });
});
