import { areaY, line, type Markish, ruleY, text } from '@observablehq/plot';
import { type FigureWords, figureHtml } from '../figure/figureHtml.ts';
import type { FormatName } from '../format/formats.ts';
import { axes, FAINT, SOFT } from './axes.ts';
import { type Drawing, renderPlot, type Size } from './renderPlot.ts';
import { type LineSeries, numbersOf, styleSeries, xDomain } from './series.ts';

/** The line of one panel. */
export interface PanelLine {
  /** Its row, by name. */
  readonly row: string;
  /** Its column, by name. */
  readonly column: string;
  /** Its points, by x. */
  readonly points: LineSeries['points'];
}

/** Small multiples: a panel for each row and column, all on the same axes, so that no line hides another. */
export interface PanelChart extends FigureWords {
  /** The x axis. */
  readonly xLabel: string;
  /** The rows of panels, in their order. */
  readonly rows: readonly string[];
  /** The columns, in their order; one that is called '' has no head. */
  readonly columns: readonly string[];
  /** The lines. */
  readonly lines: readonly PanelLine[];
  /** How y is written; fractions as `percent`. */
  readonly format?: FormatName;
}

const PANEL_HEIGHTS = { wide: 58, narrow: 54 };
const MARGINS = { top: 22, bottom: 36, left: 48, right: 8 };
const LABEL = {
  frameAnchor: 'top-left',
  dx: 4,
  fill: 'var(--ink)',
  fontSize: 12,
  stroke: 'var(--card)',
  strokeWidth: 3,
} as const;
/** Part of a panel's width between two of them. */
const GAP = 0.12;

/** Draws panels, each with its own line in colour and, in grey, the other lines of its column. */
export function panelChart(chart: PanelChart): string {
  const lines = chart.rows.flatMap((row) =>
    chart.columns.flatMap((column) => chart.lines.filter((one) => one.row === row && one.column === column)),
  );
  const series = lines.map(({ row, column, points }) => ({
    name: column === '' ? row : `${row}, ${column}`,
    points,
  }));
  const domain = xDomain(series);
  return figureHtml({
    title: chart.title,
    ...(chart.caption === undefined ? {} : { caption: chart.caption }),
    drawing: renderPlot(chart, (size) => draw({ ...chart, lines }, size)),
    numbers: numbersOf(series, { head: chart.xLabel, format: chart.format ?? 'number', domain }),
  });
}

function draw(chart: PanelChart, { name, width }: Size): Drawing {
  const { rows, columns, lines } = chart;
  const format = chart.format ?? 'number';
  const height = MARGINS.top + MARGINS.bottom + PANEL_HEIGHTS[name] * rows.length;
  const top = Math.max(...lines.flatMap(({ points }) => points.map(({ y }) => y)), 1e-9);
  const [from, to] = xDomain(lines.map(({ points }) => ({ name: '', points })));
  const crowded = columns.length > 2 || (columns.length > 1 && name === 'narrow');
  const ticks = crowded ? [from, Math.round((from + to) / 2)] : 4;
  return {
    spans: spansOf(columns.length, width),
    options: {
      height,
      marginTop: MARGINS.top,
      marginBottom: MARGINS.bottom,
      marginLeft: MARGINS.left,
      marginRight: MARGINS.right,
      x: { domain: [from, to] },
      y: { domain: [0, top * 1.4] },
      fx: { domain: [...columns], label: null, paddingInner: GAP, paddingOuter: 0, round: false, axis: null },
      fy: { domain: [...rows], label: null, padding: 0.14, axis: null },
      marks: [
        ...axes({
          xLabel: chart.xLabel,
          yLabel: null,
          yFormat: format,
          xTicks: ticks,
          yTicks: [0, niceTop(top)],
        }),
        ...panelMarks(chart),
      ],
    },
  };
}

function panelMarks({ rows, columns, lines }: PanelChart): Markish[] {
  const styled = styleSeries(rows.map((name) => ({ name, points: [] })));
  const context = lines.flatMap((one) =>
    rows.filter((row) => row !== one.row).map((row) => ({ ...one, panel: row, key: `${one.row} in ${row}` })),
  );
  const facets = { fx: 'column', fy: 'row', x: 'x', y: 'y' } as const;
  return [
    line(
      pointsOf(context, ({ panel, column, key }) => ({ row: panel, column, key })),
      {
        ...facets,
        z: 'key',
        stroke: FAINT,
        strokeWidth: 1.5,
      },
    ),
    ...styled.flatMap(({ name, color }) => {
      const own = pointsOf(
        lines.filter(({ row }) => row === name),
        ({ row, column }) => ({ row, column, key: '' }),
      );
      return [
        areaY(own, { ...facets, fill: color, fillOpacity: 0.12 }),
        line(own, { ...facets, stroke: color, strokeWidth: 2 }),
      ];
    }),
    ruleY([0], { stroke: SOFT }),
    text(columns, {
      ...LABEL,
      fx: (column) => column,
      fy: () => rows[0],
      text: (column) => column,
      dy: -17,
      fontWeight: 600,
    }),
    text(rows, { ...LABEL, fx: () => columns[0], fy: (row) => row, text: (row) => row, dy: 2 }),
  ];
}

function pointsOf<Line extends PanelLine>(
  lines: readonly Line[],
  place: (line: Line) => { readonly row: string; readonly column: string; readonly key: string },
) {
  return lines.flatMap((one) => one.points.map(({ x, y }) => ({ x, y, ...place(one) })));
}

/** Where the panels of each column stand. */
function spansOf(columns: number, width: number): readonly (readonly [number, number])[] {
  const step = (width - MARGINS.left - MARGINS.right) / (columns - GAP);
  return Array.from({ length: columns }, (_, at) => {
    const from = MARGINS.left + at * step;
    return [from, from + step * (1 - GAP)];
  });
}

/** The largest round number below. */
function niceTop(top: number): number {
  const unit = 10 ** Math.floor(Math.log10(top));
  return [5, 2, 1].map((digit) => digit * unit).find((round) => round <= top) ?? top;
}
