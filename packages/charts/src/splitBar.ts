import { barX, text } from '@observablehq/plot';
import { figureHtml } from './figure.ts';
import { colorAt, PALETTE } from './palette.ts';
import { renderPlot } from './renderPlot.ts';

/** One part of a whole. */
export interface SplitPart {
  /** Its name. */
  readonly name: string;
  /** Its size. */
  readonly value: number;
}

/** Wholes, each split into the same parts. */
export interface SplitBar {
  /** What it shows. */
  readonly title: string;
  /** How to read it. */
  readonly caption?: string;
  /** The wholes. */
  readonly bars: readonly { readonly name: string; readonly parts: readonly SplitPart[] }[];
}

/** Draws every whole as a bar of full length, its parts in percent. */
export function splitBar(split: SplitBar): string {
  const names = [...new Set(split.bars.flatMap(({ parts }) => parts.map(({ name }) => name)))];
  const pieces = split.bars.flatMap(({ name, parts }) => pieceTogether(name, parts, names));
  const svg = renderPlot({
    width: 560,
    height: 50 + 44 * split.bars.length,
    marginLeft: 72,
    color: { type: 'identity' },
    x: { label: null, tickFormat: '.0%', domain: [0, 1] },
    y: { label: null, domain: split.bars.map(({ name }) => name), tickSize: 0 },
    marks: [
      barX(pieces, {
        x1: 'start',
        x2: 'end',
        y: 'bar',
        fill: 'color',
        insetLeft: 1,
        insetRight: 1,
        title: ({ name, end, start }) => `${name}: ${((end - start) * 100).toFixed(2)}%`,
      }),
      text(pieces, {
        x: ({ start, end }) => (start + end) / 2,
        y: 'bar',
        text: ({ start, end }) => (end - start < 0.04 ? '' : `${((end - start) * 100).toFixed(1)}%`),
        fill: 'white',
        fontWeight: 600,
      }),
    ],
  });
  return figureHtml({
    title: split.title,
    svg,
    legend: names.map((name, at) => ({ name, color: colorAt(PALETTE, at) })),
    ...(split.caption === undefined ? {} : { caption: split.caption }),
  });
}

function pieceTogether(bar: string, parts: readonly SplitPart[], names: readonly string[]) {
  const total = parts.reduce((sum, { value }) => sum + value, 0) || 1;
  let end = 0;
  return parts.map(({ name, value }) => {
    const start = end;
    end += value / total;
    return { bar, name, start, end, color: colorAt(PALETTE, names.indexOf(name)) };
  });
}
