import { type Html, makeHtml } from '../components/makeHtml.ts';
import { numbersTable } from '../components/plainTable.ts';
import { scroller } from '../components/scroller.ts';
import { type FigureWords, figureHtml } from '../figure/figureHtml.ts';
import { formatNumber } from '../format/formats.ts';
import { namedLineAt, paintOf } from '../theme/lines.ts';

/** One part of a whole. */
export interface SplitPart {
  /** Its name. */
  readonly name: string;
  /** Its size. */
  readonly value: number;
}

/** Wholes, each split into the same parts. */
export interface SplitBar extends FigureWords {
  /** What the parts are. */
  readonly partLabel: string;
  /** The wholes. */
  readonly bars: readonly { readonly name: string; readonly parts: readonly SplitPart[] }[];
}

/** Every whole as a bar of full length, and below it the table that says which part is how large. */
export function splitBar(split: SplitBar): string {
  const names = [...new Set(split.bars.flatMap(({ parts }) => parts.map(({ name }) => name)))];
  const wholes = split.bars.map(({ name, parts }) => ({ name, shares: sharesOf(parts, names) }));
  const bars = wholes.map(({ name, shares }) => [
    makeHtml('p', {}, name),
    makeHtml('div', { class: 'split' }, shares.map(segment)),
  ]);
  return figureHtml({
    title: split.title,
    ...(split.caption === undefined ? {} : { caption: split.caption }),
    drawing: makeHtml(
      'div',
      { class: 'splits' },
      makeHtml('div', { 'aria-hidden': 'true' }, bars),
      scroller(makeHtml, { label: split.title }, tableOf(split, names, wholes)),
    ),
  });
}

function segment(share: number, at: number): Html {
  return makeHtml('i', { style: `flex-grow:${share.toFixed(4)};background:${colorAt(at)}` });
}

function colorAt(at: number): string {
  return paintOf(namedLineAt(at));
}

function tableOf(
  { partLabel }: SplitBar,
  names: readonly string[],
  wholes: readonly { readonly name: string; readonly shares: readonly number[] }[],
): Html {
  const numbers = {
    head: partLabel,
    rows: names,
    columns: wholes.map(({ name, shares }) => ({
      name,
      cells: shares.map((share) => formatNumber(share, 'percent')),
    })),
  };
  const square = (at: number) => makeHtml('i', { class: 'square', style: `background:${colorAt(at)}` });
  return numbersTable(makeHtml, numbers, { mark: square });
}

function sharesOf(parts: readonly SplitPart[], names: readonly string[]): readonly number[] {
  const total = parts.reduce((sum, { value }) => sum + value, 0) || 1;
  return names.map((name) => (parts.find((part) => part.name === name)?.value ?? 0) / total);
}
