import { figureHead } from '../components/figureHead.ts';
import { type LegendEntry, legend } from '../components/legend.ts';
import { type Html, makeHtml, written } from '../components/makeHtml.ts';
import { numbersFold, slider } from '../components/reading.ts';
import type { Numbers } from './Numbers.ts';

/** What every figure has. */
export interface FigureWords {
  /** What it shows, as a statement or a noun. */
  readonly title: string;
  /** How to read it. */
  readonly caption?: string;
}

/** A figure, ready to be written. */
export interface Figure extends FigureWords {
  /** Names and lines of what it shows; their order is that of the numbers' columns when there is a slider. */
  readonly legend?: readonly LegendEntry[];
  /** The drawing. */
  readonly drawing: Html;
  /** Its numbers, where the drawing does not say them all. */
  readonly numbers?: Numbers;
}

/** A figure as HTML. */
export function figureHtml({ title, caption, legend: entries = [], drawing, numbers }: Figure): string {
  const read = numbers?.at !== undefined;
  const named = entries.map((entry, at) =>
    read ? { ...entry, value: numbers.columns[at]?.cells.at(-1) ?? '' } : entry,
  );
  return makeHtml(
    'figure',
    { class: 'card figure' },
    figureHead(makeHtml, { title, caption }),
    named.length === 0 ? undefined : legend(makeHtml, () => named),
    drawing,
    numbers === undefined ? undefined : numbersHtml(title, numbers),
  ).html;
}

/** What a chart says to who does not see it. */
export function labelOf({ title, caption }: FigureWords): string {
  return caption === undefined ? title : `${title}. ${caption}`;
}

/** A slider where there are places, the table, which is built when it is opened, and what both are made of. */
function numbersHtml(title: string, { at, ...table }: Numbers): readonly (Html | undefined)[] {
  const last = table.rows.length - 1;
  const place = `${table.head} ${table.rows[last] ?? ''}`;
  const data = JSON.stringify({ ...table, ...(at === undefined ? {} : { at: at.map(short) }) });
  return [
    at === undefined
      ? undefined
      : slider(makeHtml, { title, by: table.head, last, at: last, place, said: place }),
    numbersFold(makeHtml, { title }),
    makeHtml(
      'script',
      { type: 'application/json', 'data-label': title },
      written(data.replaceAll('<', '\\u003c')),
    ),
  ];
}

function short(fraction: number): number {
  return Math.round(fraction * 1e4) / 1e4;
}
