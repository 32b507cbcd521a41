import { escapeHtml } from '../page/escapeHtml.ts';
import type { LineStyle } from '../theme/palette.ts';
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
  readonly drawing: string;
  /** Its numbers, where the drawing does not say them all. */
  readonly numbers?: Numbers;
}

/** One name in a legend. */
export interface LegendEntry {
  /** The name. */
  readonly name: string;
  /** A colour as CSS has it; none where the name alone says enough. */
  readonly color?: string;
  /** Its dash. */
  readonly dash?: LineStyle['dash'];
}

/** A figure as HTML. */
export function figureHtml({ title, caption, legend = [], drawing, numbers }: Figure): string {
  const captionHtml = caption === undefined ? '' : `<p class="caption">${escapeHtml(caption)}</p>`;
  return [
    `<figure><figcaption><h3>${escapeHtml(title)}</h3>${captionHtml}</figcaption>`,
    legendHtml(legend, numbers),
    drawing,
    numbers === undefined ? '' : numbersHtml(title, numbers),
    '</figure>',
  ].join('');
}

/** What a chart says to who does not see it. */
export function labelOf({ title, caption }: FigureWords): string {
  return caption === undefined ? title : `${title}. ${caption}`;
}

function legendHtml(legend: readonly LegendEntry[], numbers: Numbers | undefined): string {
  if (legend.length === 0) return '';
  const read = numbers?.at !== undefined;
  const entries = legend.map(({ name, color, dash }, at) => {
    const value = read ? ` <b>${escapeHtml(numbers.columns[at]?.cells.at(-1) ?? '')}</b>` : '';
    return `<li>${color === undefined ? '' : swatch(color, dash)}<span>${escapeHtml(name)}${value}</span></li>`;
  });
  return `<ul class="legend">${entries.join('')}</ul>`;
}

function swatch(color: string, dash: LineStyle['dash']): string {
  const dashes = dash === undefined ? '' : ` stroke-dasharray="${dash}"`;
  return `<svg class="swatch" width="26" height="10" aria-hidden="true"><path d="M0 5H26" stroke="${color}" stroke-width="3"${dashes}/></svg>`;
}

/** A slider that reads the values at one place, where there are places, and the table, which is built when it is opened. */
function numbersHtml(title: string, { at, ...table }: Numbers): string {
  const name = escapeHtml(title);
  const last = table.rows.length - 1;
  const where = `${table.head} ${table.rows[last] ?? ''}`;
  const slider =
    at === undefined
      ? ''
      : `<div class="reader"><input type="range" min="0" max="${last}" value="${last}" aria-label="${name}: values by ${escapeHtml(table.head)}" aria-valuetext="${escapeHtml(where)}"><output>${escapeHtml(where)}</output></div>`;
  const data = JSON.stringify({ ...table, ...(at === undefined ? {} : { at: at.map(short) }) });
  return [
    slider,
    `<details class="numbers"><summary>Numbers<span class="unseen"> of: ${name}</span></summary></details>`,
    `<script type="application/json" data-label="${name}">${data.replaceAll('<', '\\u003c')}</script>`,
  ].join('');
}

function short(fraction: number): number {
  return Math.round(fraction * 1e4) / 1e4;
}
