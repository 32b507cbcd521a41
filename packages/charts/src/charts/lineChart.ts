import { line, type Markish, ruleY, scale, text } from '@observablehq/plot';
import { type FigureWords, figureHtml } from '../figure/figureHtml.ts';
import type { FormatName } from '../format/formats.ts';
import { axes, SOFT } from './axes.ts';
import { type Drawing, renderPlot, type Size } from './renderPlot.ts';
import { type LineSeries, numbersOf, type StyledSeries, styleSeries, xDomain } from './series.ts';

/** Lines over a common x. */
export interface LineChart extends FigureWords {
  /** The x axis. */
  readonly xLabel: string;
  /** The y axis. */
  readonly yLabel: string;
  /** The lines. */
  readonly series: readonly LineSeries[];
  /** How y is written; fractions as `percent`. */
  readonly format?: FormatName;
  /** Whether y starts at 0; it does unless this is false. */
  readonly fromZero?: boolean;
}

const HEIGHTS = { wide: 300, narrow: 250 };
const MARGINS = { top: 26, bottom: 38, left: 54 };
/** A name of so many letters fits at the end of its line. */
const LABEL_LETTERS = { wide: 15, narrow: 9 };
const LETTER_WIDTH = 6.6;
const LINE_HEIGHT = 13;

/** Draws lines, told apart by colour and dash, with their names at their ends where there is room. */
export function lineChart(chart: LineChart): string {
  const series = styleSeries(chart.series);
  const format = chart.format ?? 'number';
  const domain = xDomain(series);
  return figureHtml({
    title: chart.title,
    ...(chart.caption === undefined ? {} : { caption: chart.caption }),
    legend: series.map(({ name, line }) => ({ name, line })),
    drawing: renderPlot(chart, (size) => draw(chart, series, size)),
    numbers: numbersOf(series, { head: chart.xLabel, format, domain }),
  });
}

function draw(chart: LineChart, series: readonly StyledSeries[], { name, width }: Size): Drawing {
  const height = HEIGHTS[name];
  const labelled = hasLabels(series, name);
  const marginRight = labelled ? 14 + LETTER_WIDTH * longest(series) : 16;
  const y = scale({
    y: { domain: yDomain(chart), nice: true, range: [height - MARGINS.bottom, MARGINS.top] },
  });
  const [from, to] = xDomain(series);
  const xTicks =
    to - from <= 6 && Number.isInteger(to - from) ? wholeTicks(from, to) : name === 'wide' ? 7 : 4;
  return {
    spans: [[MARGINS.left, width - marginRight]],
    options: {
      height,
      marginTop: MARGINS.top,
      marginBottom: MARGINS.bottom,
      marginLeft: MARGINS.left,
      marginRight,
      x: { domain: [from, to] },
      y: { domain: y.domain as number[] },
      marks: [
        ...axes({ xLabel: chart.xLabel, yLabel: chart.yLabel, yFormat: chart.format ?? 'number', xTicks }),
        ruleY([(y.domain as number[])[0]!], { stroke: SOFT }),
        ...series.map(lineMark),
        ...(labelled ? labelMarks(series, (value) => y.apply(value) as number) : []),
      ],
    },
  };
}

function lineMark({ points, color, dash }: StyledSeries): Markish {
  return line(points, {
    x: 'x',
    y: 'y',
    stroke: color,
    strokeWidth: 2.25,
    ...(dash === undefined ? {} : { strokeDasharray: dash }),
  });
}

/** The names at the ends of the lines, moved apart where they would cover one another. */
function labelMarks(series: readonly StyledSeries[], place: (value: number) => number): Markish[] {
  const ends = series
    .flatMap(({ name, points }) => {
      const end = points.at(-1);
      return end === undefined ? [] : [{ name, end, at: place(end.y) }];
    })
    .sort((a, b) => a.at - b.at);
  let free = Number.NEGATIVE_INFINITY;
  const lows = ends.map(({ at }) => {
    const low = Math.max(at, free);
    free = low + LINE_HEIGHT;
    return low;
  });
  // What was pushed below the last line goes up again.
  let limit = place(Math.min(...ends.map(({ end }) => end.y))) + LINE_HEIGHT / 2;
  for (let i = lows.length - 1; i >= 0; i--) {
    lows[i] = Math.min(lows[i]!, limit);
    limit = lows[i]! - LINE_HEIGHT;
  }
  return ends.map(({ name, end, at }, i) =>
    text([name], {
      x: [end.x],
      y: [end.y],
      dx: 7,
      dy: lows[i]! - at,
      textAnchor: 'start',
      fill: SOFT,
      fontSize: 12,
    }),
  );
}

function hasLabels(series: readonly StyledSeries[], size: Size['name']): boolean {
  return series.length > 1 && longest(series) <= LABEL_LETTERS[size];
}

function longest(series: readonly StyledSeries[]): number {
  return Math.max(...series.map(({ name }) => name.length));
}

function wholeTicks(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

function yDomain({ series, fromZero }: LineChart): [number, number] {
  const ys = series.flatMap(({ points }) => points.map(({ y }) => y));
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  const from = fromZero === false ? low : Math.min(0, low);
  return [from, high > from ? high : from + 1];
}
