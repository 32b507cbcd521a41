import { axisY, barX, gridX, ruleX, text } from '@observablehq/plot';
import { figureHtml } from './figure.ts';
import { ALARM_PALETTE, PALETTE } from './palette.ts';
import { renderPlot } from './renderPlot.ts';

/** One bar. */
export interface BarDatum {
  /** Its name. */
  readonly name: string;
  /** Its length. */
  readonly value: number;
  /** Drawn in an alarming colour. */
  readonly alarm?: boolean;
  /** Drawn in an accented colour. */
  readonly accent?: boolean;
}

/** Bars side by side, in the order given. */
export interface BarChart {
  /** What it shows. */
  readonly title: string;
  /** How to read it. */
  readonly caption?: string;
  /** What the length means. */
  readonly label: string;
  /** The bars. */
  readonly bars: readonly BarDatum[];
  /** Text at the end of a bar. */
  readonly format: (value: number) => string;
}

/** Draws horizontal bars with their values. */
export function barChart(chart: BarChart): string {
  const bars = chart.bars.map((bar) => ({ ...bar, color: colorOf(bar) }));
  const svg = renderPlot({
    width: 560,
    height: 60 + 26 * bars.length,
    marginLeft: 110,
    marginRight: 64,
    color: { type: 'identity' },
    x: { label: chart.label, domain: [0, Math.max(...bars.map(({ value }) => value), 1e-9)], ticks: 5 },
    y: { label: null, domain: bars.map(({ name }) => name) },
    marks: [
      gridX({ strokeOpacity: 0.15, ticks: 5 }),
      barX(bars, { x: 'value', y: 'name', fill: 'color', rx: 2, inset: 2 }),
      text(bars, {
        x: 'value',
        y: 'name',
        text: ({ value }) => chart.format(value),
        textAnchor: 'start',
        dx: 5,
      }),
      ruleX([0], { strokeOpacity: 0.4 }),
      axisY({ label: null, tickSize: 0 }),
    ],
  });
  return figureHtml({
    title: chart.title,
    svg,
    ...(chart.caption === undefined ? {} : { caption: chart.caption }),
  });
}

function colorOf({ alarm, accent }: BarDatum): string {
  if (alarm) return ALARM_PALETTE[0] as string;
  return (accent ? PALETTE[2] : PALETTE[0]) as string;
}
