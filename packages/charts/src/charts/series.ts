import type { Numbers } from '../figure/Numbers.ts';
import { type FormatName, formatTick } from '../format/formats.ts';
import { type NamedLine, namedLinesOf, numberOrNone, paintOf } from '../theme/lines.ts';

/** One line. */
export interface LineSeries {
  /** Its name. */
  readonly name: string;
  /** Its points, by x. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** Drawn in an alarming colour: somebody who does not play fair. */
  readonly alarm?: boolean;
}

/** A line with its colour, as CSS has it, and its dash. */
export interface StyledSeries extends LineSeries {
  readonly line: NamedLine;
  readonly color: string;
  readonly dash: string | undefined;
}

/** Gives each line its colour and dash, in order; alarming ones theirs. */
export function styleSeries(series: readonly LineSeries[]): readonly StyledSeries[] {
  const lines = namedLinesOf(series);
  return series.map((one, at) => {
    const line = lines[at]!;
    return { ...one, line, color: paintOf(line), dash: line.dash };
  });
}

/** The numbers of lines over a common x; a line without a value at an x has none there. */
export function numbersOf(
  series: readonly LineSeries[],
  {
    head,
    format,
    domain,
  }: { readonly head: string; readonly format: FormatName; readonly domain: readonly [number, number] },
): Numbers {
  const xs = [...new Set(series.flatMap(({ points }) => points.map(({ x }) => x)))].sort((a, b) => a - b);
  const [from, to] = domain;
  return {
    head,
    rows: xs.map((x) => formatTick(x, 'number')),
    at: xs.map((x) => (x - from) / (to - from || 1)),
    columns: series.map(({ name, points }) => {
      const byX = new Map(points.map(({ x, y }) => [x, y]));
      return { name, cells: xs.map((x) => numberOrNone(byX.get(x), format)) };
    }),
  };
}

/** From the smallest to the largest x of all lines. */
export function xDomain(series: readonly LineSeries[]): readonly [number, number] {
  const xs = series.flatMap(({ points }) => points.map(({ x }) => x));
  return [Math.min(...xs), Math.max(...xs)];
}
