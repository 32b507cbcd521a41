import { type FormatName, formatNumber } from '../format/formats.ts';
import { ALARM_SERIES, lineStyleAt, SERIES } from './palette.ts';

/** How a line is told from others. */
export interface NamedLine {
  /** Its colour, by its name in CSS: `series-0`. */
  readonly color: string;
  /** Its dashes; none of a whole line. */
  readonly dash?: string | undefined;
}

/** Colour and dash of a line by its place, among those who play fair or those who do not. */
export function namedLineAt(index: number, isAlarm = false): NamedLine {
  const of = isAlarm ? ALARM_SERIES : SERIES;
  const { dash } = lineStyleAt(of, index);
  return { color: `${isAlarm ? 'alarm' : 'series'}-${index % of.length}`, dash };
}

/** Lines of a chart, in order: those who play fair and those who do not count apart. */
export function namedLinesOf(all: readonly { readonly alarm?: boolean | undefined }[]): readonly NamedLine[] {
  const counts = { fair: 0, alarm: 0 };
  return all.map(({ alarm }) => namedLineAt(alarm ? counts.alarm++ : counts.fair++, alarm));
}

/** A line's colour, as CSS has it. */
export function paintOf({ color }: NamedLine): string {
  return `var(--${color})`;
}

/** A cell without a number. */
const NO_NUMBER = '–';

/** A value of a line as text; a dash where there is none. */
export function numberOrNone(value: number | null | undefined, format: FormatName): string {
  return value == null ? NO_NUMBER : formatNumber(value, format);
}
