import { cell, text } from '@observablehq/plot';
import { figureHtml } from './figure.ts';
import { PALETTE } from './palette.ts';
import { renderPlot } from './renderPlot.ts';

/** A matrix of fractions. */
export interface Heatmap {
  /** What it shows. */
  readonly title: string;
  /** How to read it. */
  readonly caption?: string;
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

/** Draws a matrix, darker for more, with the percentage in every cell. */
export function heatmap(map: Heatmap): string {
  const cells = map.values.flatMap((row, at) =>
    row.map((value, column) => ({ row: map.rows[at], column: map.columns[column], value })),
  );
  const largest = Math.max(...cells.map(({ value }) => value), 1e-9);
  const percent = ({ value }: (typeof cells)[number]) => (value === 0 ? '' : `${(value * 100).toFixed(0)}`);
  const svg = renderPlot({
    width: 560,
    height: 90 + 34 * map.rows.length,
    marginLeft: 72,
    marginBottom: 70,
    padding: 0.06,
    x: { label: map.columnLabel, domain: [...map.columns], tickRotate: -30 },
    y: { label: map.rowLabel, domain: [...map.rows] },
    marks: [
      cell(cells, {
        x: 'column',
        y: 'row',
        fill: PALETTE[0] as string,
        // Opacity, not a second colour: the ground shows through, light or dark.
        fillOpacity: ({ value }) => 0.06 + 0.94 * (value / largest),
        rx: 3,
        title: ({ row, column, value }) => `${row} to ${column}: ${(value * 100).toFixed(2)}%`,
      }),
      text(cells, {
        x: 'column',
        y: 'row',
        text: percent,
        fill: ({ value }) => (value > largest * 0.5 ? 'white' : 'currentColor'),
      }),
    ],
  });
  return figureHtml({
    title: map.title,
    svg,
    ...(map.caption === undefined ? {} : { caption: map.caption }),
  });
}
