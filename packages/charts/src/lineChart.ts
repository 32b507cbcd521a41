import { dot, gridY, line, ruleY } from '@observablehq/plot';
import { figureHtml } from './figure.ts';
import { ALARM_PALETTE, colorAt, PALETTE } from './palette.ts';
import { renderPlot } from './renderPlot.ts';

/** One line. */
export interface LineSeries {
  /** Its name. */
  readonly name: string;
  /** Its points, by x. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** Drawn dashed and in an alarming colour. */
  readonly alarm?: boolean;
}

/** Lines over a common x. */
export interface LineChart {
  /** What it shows. */
  readonly title: string;
  /** How to read it. */
  readonly caption?: string;
  /** The x axis. */
  readonly xLabel: string;
  /** The y axis. */
  readonly yLabel: string;
  /** The lines. */
  readonly series: readonly LineSeries[];
  /** Whether y is a fraction, to be shown in percent. */
  readonly percent?: boolean;
  /** Whether y starts at 0. */
  readonly fromZero?: boolean;
  /** Whether x is measured, not counted: ticks need not be points. */
  readonly continuous?: boolean;
}

/** Draws lines, each with a tooltip on every point when there are few. */
export function lineChart(chart: LineChart): string {
  const styled = styleSeries(chart.series);
  const points = styled.flatMap(({ points, ...style }) => points.map((point) => ({ ...style, ...point })));
  const solid = points.filter(({ dashed }) => !dashed);
  const dashedPoints = points.filter(({ dashed }) => dashed);
  const channels = { x: 'x', y: 'y', z: 'name', stroke: 'color', strokeWidth: 2 } as const;
  const few = points.length <= 600;
  const titleOf = ({ name, x, y }: (typeof points)[number]) => `${name}: ${show(y, chart.percent)} (${x})`;
  const svg = renderPlot({
    width: 560,
    height: 300,
    marginLeft: 52,
    color: { type: 'identity' },
    x: { label: chart.xLabel, ...(few && !chart.continuous ? { tickFormat: 'd', interval: 1 } : {}) },
    y: { label: chart.yLabel, nice: true, ...(chart.percent ? { tickFormat: '.0%' } : {}) },
    marks: [
      gridY({ strokeOpacity: 0.15 }),
      ...(chart.fromZero === false ? [] : [ruleY([0], { strokeOpacity: 0.4 })]),
      line(solid, channels),
      line(dashedPoints, { ...channels, strokeDasharray: '5 4' }),
      ...(few ? [dot(points, { x: 'x', y: 'y', fill: 'color', r: 2.5, title: titleOf })] : []),
    ],
  });
  return figureHtml({ title: chart.title, svg, legend: styled, ...caption(chart.caption) });
}

function caption(text: string | undefined): { caption?: string } {
  return text === undefined ? {} : { caption: text };
}

function styleSeries(series: readonly LineSeries[]) {
  let [calm, alarmed] = [0, 0];
  return series.map(({ name, points, alarm }) => {
    const dashed = alarm === true;
    const color = dashed ? colorAt(ALARM_PALETTE, alarmed) : colorAt(PALETTE, calm);
    if (dashed) alarmed += 1;
    else calm += 1;
    return { name, points, dashed, color };
  });
}

function show(value: number, percent: boolean | undefined): string {
  return percent ? `${(value * 100).toFixed(1)}%` : value.toPrecision(5);
}
