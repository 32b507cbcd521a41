import { axisX, axisY, contour, gridX, gridY, identity, text } from '@observablehq/plot';
import { figureHtml, type LegendEntry } from './figure.ts';
import { PALETTE } from './palette.ts';
import { renderPlot } from './renderPlot.ts';

/** Values on a grid of evenly spaced points: the value of column `x` and row `y` stands at `y * columns + x`. */
export interface ContourGrid {
  /** Where the first and the last column stand. */
  readonly x: readonly [from: number, to: number];
  /** Where the first and the last row stand. */
  readonly y: readonly [from: number, to: number];
  /** Number of columns. */
  readonly columns: number;
  /** Number of rows. */
  readonly rows: number;
}

/** A line along which values are the same. */
export interface ContourLine {
  /** Its name in the legend. */
  readonly name: string;
  /** The values it is drawn in. */
  readonly values: ArrayLike<number>;
  /** The value along it. */
  readonly level: number;
  /** Its colour. */
  readonly color: string;
  /** Whether it is drawn bold. */
  readonly bold?: boolean;
}

/** Lines of equal value over two axes, on a ground that is darker for more. */
export interface ContourChart {
  /** What it shows. */
  readonly title: string;
  /** How to read it. */
  readonly caption?: string;
  /** The x axis. */
  readonly xLabel: string;
  /** The y axis. */
  readonly yLabel: string;
  /** The grid all values stand on. */
  readonly grid: ContourGrid;
  /** The lines. */
  readonly lines: readonly ContourLine[];
  /** A ground of levels, with their names along the upper edge. */
  readonly ground?: { readonly values: ArrayLike<number>; readonly levels: readonly number[] };
}

/** Draws contours. Axes are fractions, shown in percent. */
export function contourChart(chart: ContourChart): string {
  const { grid, lines, ground } = chart;
  const percent = { tickFormat: '.0%', ticks: 10 };
  const svg = renderPlot({
    width: 560,
    height: 460,
    marginLeft: 56,
    marginTop: 28,
    marginBottom: 44,
    color: { type: 'identity' },
    x: { domain: [...grid.x], label: chart.xLabel },
    y: { domain: [...grid.y], label: chart.yLabel },
    marks: [
      ...(ground?.levels ?? []).map((level) => groundMark(grid, ground!.values, level)),
      gridX({ strokeOpacity: 0.12 }),
      gridY({ strokeOpacity: 0.12 }),
      ...lines.map((line) => lineMark(grid, line)),
      ...(ground === undefined ? [] : [levelNames(grid, ground)]),
      axisX({ label: chart.xLabel, ...percent }),
      axisY({ label: chart.yLabel, ...percent }),
    ],
  });
  const legend = lines.map(({ name, color }): LegendEntry => ({ name, color }));
  const caption = chart.caption === undefined ? {} : { caption: chart.caption };
  return figureHtml({ title: chart.title, legend, svg, ...caption });
}

/** Everything at a level or above, so that layers of one opacity add up. */
function groundMark(grid: ContourGrid, values: ArrayLike<number>, level: number) {
  return contour(Array.from(values), {
    ...placed(grid),
    fill: PALETTE[0] as string,
    fillOpacity: 0.075,
    stroke: 'currentColor',
    strokeOpacity: 0.25,
    strokeWidth: 0.5,
    thresholds: [level],
  });
}

function lineMark(grid: ContourGrid, { values, level, color, bold }: ContourLine) {
  return contour(Array.from(values), {
    ...placed(grid),
    fill: 'none',
    stroke: color,
    strokeWidth: bold ? 3.5 : 1.6,
    thresholds: [level],
  });
}

/** Plot takes values for the middles of cells; outlines that follow the edge fall outside of the frame and are clipped. */
function placed({ x, y, columns, rows }: ContourGrid) {
  const [dx, dy] = [(x[1] - x[0]) / (columns - 1) / 2, (y[1] - y[0]) / (rows - 1) / 2];
  return {
    value: identity,
    width: columns,
    height: rows,
    x1: x[0] - dx,
    x2: x[1] + dx,
    y1: y[0] - dy,
    y2: y[1] + dy,
    clip: true,
  } as const;
}

/** The name of each level where it meets the upper edge. */
function levelNames(
  grid: ContourGrid,
  { values, levels }: { readonly values: ArrayLike<number>; readonly levels: readonly number[] },
) {
  const start = (grid.rows - 1) * grid.columns;
  const top = Array.from({ length: grid.columns }, (_, column) => values[start + column] ?? 0);
  const names = levels.flatMap((level) => {
    const at = crossing(top, level);
    return at === null
      ? []
      : [
          {
            x: grid.x[0] + (at / (grid.columns - 1)) * (grid.x[1] - grid.x[0]),
            name: `${Math.round(level * 100)}%`,
          },
        ];
  });
  return text(names, { x: 'x', y: grid.y[1], text: 'name', dy: -7, fontSize: 9 });
}

/** Where a row of values first reaches a level, in steps from its start. */
function crossing(row: readonly number[], level: number): number | null {
  for (let i = 1; i < row.length; i++) {
    const [below, above] = [row[i - 1]!, row[i]!];
    if (below < level && above >= level) return i - 1 + (level - below) / (above - below);
  }
  return null;
}
