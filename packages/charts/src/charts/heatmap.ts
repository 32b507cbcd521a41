import { heatScale, heatStepOf } from '../components/heatScale.ts';
import { makeHtml } from '../components/makeHtml.ts';
import { plainTable } from '../components/plainTable.ts';
import { scroller } from '../components/scroller.ts';
import { type FigureWords, figureHtml } from '../figure/figureHtml.ts';
import { formatNumber } from '../format/formats.ts';

/** A matrix of fractions. */
export interface Heatmap extends FigureWords {
  /** What rows are. */
  readonly rowLabel: string;
  /** What columns are. */
  readonly columnLabel: string;
  /** Names of the rows. */
  readonly rows: readonly string[];
  /** Names of the columns. */
  readonly columns: readonly string[];
  /** Fractions, row by row. */
  readonly values: readonly (readonly number[])[];
}

/** A matrix as a table, darker for more, with the percentage in every cell. */
export function heatmap(map: Heatmap): string {
  const most = Math.max(...map.values.flat(), 1e-9);
  const corner = [map.rowLabel, ' ', makeHtml('span', { class: 'slash' }, '/'), ' ', map.columnLabel];
  const table = plainTable(makeHtml, {
    kind: 'heat',
    heads: [{ content: corner }, ...map.columns.map((content) => ({ content }))],
    rows: map.values.map((row, at) => ({
      cells: [
        { content: map.rows[at] ?? '' },
        ...row.map((value) => ({ content: percentOf(value), kind: `heat-${heatStepOf(value, most)}` })),
      ],
    })),
  });
  const scale = heatScale(makeHtml, { most: () => most, format: (value) => formatNumber(value, 'percent') });
  return figureHtml({
    title: map.title,
    caption: [map.caption, 'A dot is nothing at all, <1 less than half a percent.']
      .filter((text) => text !== undefined)
      .join(' '),
    drawing: makeHtml(
      'div',
      { class: 'heat-plot' },
      scroller(makeHtml, { label: map.title }, table),
      makeHtml('div', { class: 'heat-foot' }, scale),
    ),
  });
}

function percentOf(value: number): string {
  if (value === 0) return '·';
  return value < 0.005 ? '<1' : `${(value * 100).toFixed(0)}`;
}
