import { type FigureWords, figureHtml } from '../figure/figureHtml.ts';
import { formatNumber } from '../format/formats.ts';
import { escapeHtml } from '../page/escapeHtml.ts';
import { scroller } from '../tables/scroller.ts';
import { SERIES } from '../theme/palette.ts';

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
  const bars = wholes.map(
    ({ name, shares }) =>
      `<p>${escapeHtml(name)}</p><div class="split">${shares.map(segment).join('')}</div>`,
  );
  return figureHtml({
    title: split.title,
    ...(split.caption === undefined ? {} : { caption: split.caption }),
    drawing: `<div class="splits" aria-hidden="true">${bars.join('')}</div>${tableOf(split, names, wholes)}`,
  });
}

function segment(share: number, at: number): string {
  return `<i style="flex-grow:${share.toFixed(4)};background:var(--series-${at % SERIES.length})"></i>`;
}

function tableOf(
  { title, partLabel }: SplitBar,
  names: readonly string[],
  wholes: readonly { readonly name: string; readonly shares: readonly number[] }[],
): string {
  const heads = wholes.map(({ name }) => `<th scope="col" class="number">${escapeHtml(name)}</th>`);
  const rows = names.map((name, at) => {
    const square = `<i class="square" style="background:var(--series-${at % SERIES.length})"></i>`;
    const cells = wholes.map(
      ({ shares }) => `<td class="number">${formatNumber(shares[at]!, 'percent')}</td>`,
    );
    return `<tr><th scope="row">${square}${escapeHtml(name)}</th>${cells.join('')}</tr>`;
  });
  return scroller(
    title,
    `<table><thead><tr><th scope="col">${escapeHtml(partLabel)}</th>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`,
  );
}

function sharesOf(parts: readonly SplitPart[], names: readonly string[]): readonly number[] {
  const total = parts.reduce((sum, { value }) => sum + value, 0) || 1;
  return names.map((name) => (parts.find((part) => part.name === name)?.value ?? 0) / total);
}
