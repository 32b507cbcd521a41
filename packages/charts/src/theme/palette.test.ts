import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  parse,
  wcagContrast,
} from 'culori';
import { describe, expect, test } from 'vitest';
import { ALARM_SERIES, GROUND, HEAT, SEQUENCE, SERIES, type ThemeColor } from './palette.ts';

const SCHEMES = ['light', 'dark'] as const;
/** What charts and their legends stand on. */
const GROUNDS = [GROUND.card, GROUND.page];
const VISIONS = {
  usual: (color: string) => parse(color)!,
  protanopia: (color: string) => filterDeficiencyProt(1)(parse(color)!),
  deuteranopia: (color: string) => filterDeficiencyDeuter(1)(parse(color)!),
};
const difference = differenceCiede2000();
const lines = [...SERIES, ...ALARM_SERIES];

function contrasts(colors: readonly ThemeColor[], grounds: readonly ThemeColor[]): number[] {
  return SCHEMES.flatMap((scheme) =>
    colors.flatMap((color) => grounds.map((ground) => wcagContrast(color[scheme], ground[scheme]))),
  );
}

describe('palette', () => {
  test('lines: 3:1 at least, on every ground', () => {
    const all = [...lines.map(({ color }) => color), ...SEQUENCE];
    expect(Math.min(...contrasts(all, GROUNDS))).toBeGreaterThanOrEqual(3);
  });

  test('text: 4.5:1 at least, on every ground', () => {
    const { ink, soft, link, alarmInk, alarmCard } = GROUND;
    expect(Math.min(...contrasts([ink, soft, link], GROUNDS))).toBeGreaterThanOrEqual(4.5);
    expect(Math.min(...contrasts([alarmInk, ink], [alarmCard]))).toBeGreaterThanOrEqual(4.5);
    for (const { cell, ink: on } of HEAT)
      expect(Math.min(...contrasts([on], [cell]))).toBeGreaterThanOrEqual(4.5);
  });

  describe.each(SCHEMES)('%s', (scheme) => {
    test.each(Object.entries(VISIONS))('with %s: any two lines differ', (_, seen) => {
      const colors = lines.map(({ color }) => seen(color[scheme]));
      const differences = colors.flatMap((a, i) => colors.slice(0, i).map((b) => difference(a, b)));
      expect(Math.min(...differences)).toBeGreaterThanOrEqual(10);
    });

    test.each(Object.entries(VISIONS))(
      'with %s: every step of a heat map differs from the next',
      (_, seen) => {
        const cells = HEAT.map(({ cell }) => seen(cell[scheme]));
        const steps = cells.slice(1).map((cell, at) => difference(cell, cells[at]!));
        expect(Math.min(...steps)).toBeGreaterThanOrEqual(4);
      },
    );
  });

  test('lines: no two dashes are the same', () => {
    expect(new Set(lines.map(({ dash }) => dash)).size).toBe(lines.length);
  });
});
