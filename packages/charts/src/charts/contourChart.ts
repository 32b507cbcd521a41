import { axisX, axisY, contour, identity, type Markish, text } from '@observablehq/plot';
import { type FigureWords, figureHtml } from '../figure/figureHtml.ts';
import type { Numbers } from '../figure/Numbers.ts';
import { formatNumber } from '../format/formats.ts';
import { numberOrNone, paintOf } from '../theme/lines.ts';
import { SOFT } from './axes.ts';
import { type Drawing, renderPlot, type Size } from './renderPlot.ts';

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
  /** Its name, which stands where it meets an edge. */
  readonly name: string;
  /** The values it is drawn in. */
  readonly values: ArrayLike<number>;
  /** The value along it. */
  readonly level: number;
  /** Its colour, by its name in CSS: `sequence-3`. */
  readonly color: string;
  /** Whether it is drawn bold. */
  readonly bold?: boolean;
}

/** Lines of equal value over two axes, on a ground that is darker for more. Axes are fractions, shown in percent. */
export interface ContourChart extends FigureWords {
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

const HEIGHTS = { wide: 440, narrow: 320 };
const MARGINS = { top: 34, bottom: 40, left: 50, right: 14 };

/** Draws contours. The table beside them says at which x each line is, by y. */
export function contourChart(chart: ContourChart): string {
  const legend =
    chart.lines.length > 1 ? chart.lines.map(({ name, color }) => ({ name, line: { color } })) : [];
  return figureHtml({
    title: chart.title,
    ...(chart.caption === undefined ? {} : { caption: chart.caption }),
    legend,
    drawing: renderPlot(chart, (size) => draw(chart, size)),
    numbers: numbersOf(chart),
  });
}

function draw({ grid, lines, ground, xLabel, yLabel }: ContourChart, { name, width }: Size): Drawing {
  const tick = { tickSize: 0, tickPadding: 5, fill: SOFT, fontSize: 12, tickFormat: '.0%' };
  const room = width - MARGINS.left - MARGINS.right;
  return {
    options: {
      height: HEIGHTS[name],
      marginTop: MARGINS.top,
      marginBottom: MARGINS.bottom,
      marginLeft: MARGINS.left,
      marginRight: MARGINS.right,
      x: { domain: [...grid.x] },
      y: { domain: [...grid.y] },
      marks: [
        ...(ground?.levels ?? []).map((level) => groundMark(grid, ground!.values, level)),
        ...lines.map((line) => lineMark(grid, line)),
        ...(ground === undefined ? lineNames(grid, lines, room) : [levelNames(grid, ground)]),
        axisX({ ...tick, label: xLabel, ticks: name === 'wide' ? 10 : 5 }),
        axisY({ ...tick, label: yLabel, ticks: 5 }),
      ],
    },
  };
}

/** Everything at a level or above, so that layers of one opacity add up. */
function groundMark(grid: ContourGrid, values: ArrayLike<number>, level: number) {
  return contour(Array.from(values), {
    ...placed(grid),
    fill: 'var(--series-0)',
    fillOpacity: 0.075,
    stroke: SOFT,
    strokeWidth: 0.75,
    thresholds: [level],
  });
}

function lineMark(grid: ContourGrid, { values, level, color, bold }: ContourLine) {
  return contour(Array.from(values), {
    ...placed(grid),
    fill: 'none',
    stroke: paintOf({ color }),
    strokeWidth: bold ? 3.5 : 1.75,
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
): Markish {
  const names = levels.flatMap((level) => {
    const x = crossing(grid, values, grid.rows - 1, level);
    return x === null ? [] : [{ x, name: `${Math.round(level * 100)}%` }];
  });
  return text(names, { x: 'x', y: grid.y[1], text: 'name', dy: -7, fill: SOFT, fontSize: 11 });
}

/** Room that a name takes, in units of the view box. */
const NAME_WIDTH = 27;

/** The name of each line at the edge, upper or lower, where more of them have room; bold ones first. */
function lineNames(grid: ContourGrid, lines: readonly ContourLine[], room: number): Markish[] {
  const scale = room / (grid.x[1] - grid.x[0]);
  const placed = [grid.rows - 1, 0].map((row) => {
    const taken: { readonly x: number; readonly name: string }[] = [];
    for (const { name, values, level } of [...lines].sort(
      (a, b) => Number(b.bold ?? 0) - Number(a.bold ?? 0),
    )) {
      const x = crossing(grid, values, row, level);
      const free = x !== null && taken.every((other) => Math.abs(other.x - x) * scale >= NAME_WIDTH);
      if (free) taken.push({ x, name });
    }
    return { taken, y: grid.y[row === 0 ? 0 : 1], dy: row === 0 ? -8 : -7 };
  });
  const best = placed[0]!.taken.length >= placed[1]!.taken.length ? placed[0]! : placed[1]!;
  return [
    text(best.taken, {
      x: 'x',
      y: best.y,
      text: 'name',
      dy: best.dy,
      fill: 'var(--ink)',
      stroke: 'var(--card)',
      strokeWidth: 4,
      fontSize: 11,
    }),
  ];
}

/** Where each line is, row by row. */
function numbersOf({ grid, lines, yLabel, xLabel }: ContourChart): Numbers {
  const rows = Array.from({ length: grid.rows }, (_, row) => row);
  const y = (row: number) => grid.y[0] + (row / (grid.rows - 1)) * (grid.y[1] - grid.y[0]);
  return {
    head: `${yLabel}: ${xLabel} on the line`,
    rows: rows.map((row) => formatNumber(y(row), 'percent')),
    columns: lines.map(({ name, values, level }) => ({
      name,
      cells: rows.map((row) => numberOrNone(crossing(grid, values, row, level), 'percent')),
    })),
  };
}

/** Where a row of values first crosses a level. */
function crossing(grid: ContourGrid, values: ArrayLike<number>, row: number, level: number): number | null {
  const start = row * grid.columns;
  for (let column = 1; column < grid.columns; column++) {
    const [before, after] = [values[start + column - 1]!, values[start + column]!];
    if (before < level !== after < level) {
      const at = column - 1 + (level - before) / (after - before);
      return grid.x[0] + (at / (grid.columns - 1)) * (grid.x[1] - grid.x[0]);
    }
  }
  return null;
}
