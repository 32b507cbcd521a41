import { NO_NUMBER, type Numbers } from '../figure/Numbers.ts';
import { type FormatName, formatNumber, formatTick } from '../format/formats.ts';
import { ALARM_SERIES, lineStyleAt, SERIES } from '../theme/palette.ts';

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
  readonly color: string;
  readonly dash: string | undefined;
}

/** Gives each line its colour and dash, in order; alarming ones theirs. */
export function styleSeries(series: readonly LineSeries[]): readonly StyledSeries[] {
  const styles = [
    { all: SERIES, name: 'series', next: 0 },
    { all: ALARM_SERIES, name: 'alarm', next: 0 },
  ] as const;
  const used = [0, 0];
  return series.map((one) => {
    const kind = one.alarm === true ? 1 : 0;
    const { all, name } = styles[kind];
    const at = used[kind]!++ % all.length;
    return { ...one, color: `var(--${name}-${at})`, dash: lineStyleAt(all, at).dash };
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
      return { name, cells: xs.map((x) => cellOf(byX.get(x), format)) };
    }),
  };
}

function cellOf(value: number | undefined, format: FormatName): string {
  return value === undefined ? NO_NUMBER : formatNumber(value, format);
}

/** From the smallest to the largest x of all lines. */
export function xDomain(series: readonly LineSeries[]): readonly [number, number] {
  const xs = series.flatMap(({ points }) => points.map(({ x }) => x));
  return [Math.min(...xs), Math.max(...xs)];
}
