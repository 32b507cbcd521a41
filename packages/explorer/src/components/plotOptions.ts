import { FONTS, type FormatName, formatTick } from '@taokit/charts/theme';
import type uPlot from 'uplot';
import { colorNow } from '../app/theme.ts';

/** What a drawing is made of. */
export interface PlotWords {
  /** Width in pixels. */
  readonly width: number;
  /** Height in pixels. */
  readonly height: number;
  /** What the x axis is. */
  readonly xLabel: string;
  /** The lines' names. */
  readonly series: readonly { readonly name: string }[];
  /** The lines' colours, by their name in CSS, and dashes. */
  readonly styles: readonly { readonly variable: string; readonly dash: string | undefined }[];
  /** How values are written. */
  readonly format: FormatName;
  /** How places are written. */
  readonly xFormat?: FormatName;
  /** What draws steps in the place of slopes. */
  readonly stepped?: uPlot.Series.PathBuilder;
  /** Told where the pointer is. */
  readonly onAt: (at: number | undefined) => void;
}

/** How uPlot draws it, in the colours the page has now. */
export function plotOptions(words: PlotWords): uPlot.Options {
  const { width, height, series, styles, stepped, onAt } = words;
  return {
    width,
    height,
    padding: [8, 10, 0, 0],
    legend: { show: false },
    cursor: {
      y: false,
      drag: { x: false, y: false },
      points: { size: 7 },
    },
    hooks: { setCursor: [({ cursor }) => onAt(cursor.idx ?? undefined)] },
    scales: { x: { time: false } },
    axes: [axis(words.xFormat ?? 'count', 34), axis(words.format, widthOf)],
    series: [{}, ...series.map(({ name }, index) => line(name, styles[index]!, stepped))],
  };
}

/** As wide as the longest value takes. */
function widthOf(_: uPlot, values: readonly string[] | null): number {
  return 16 + 7 * Math.max(3, ...(values ?? []).map(({ length }) => length));
}

function axis(format: FormatName, size: uPlot.Axis.Size): uPlot.Axis {
  const grid = colorNow('line');
  return {
    stroke: colorNow('soft'),
    font: `11.5px ${FONTS.sans}`,
    grid: { stroke: grid, width: 1 },
    ticks: { stroke: grid, width: 1, size: 4 },
    gap: 6,
    size,
    values: (_, ticks) => ticks.map((tick) => formatTick(tick, format)),
  };
}

function line(
  label: string,
  { variable, dash }: PlotWords['styles'][number],
  paths: uPlot.Series.PathBuilder | undefined,
): uPlot.Series {
  return {
    label,
    stroke: colorNow(variable),
    width: 2,
    points: { show: false },
    spanGaps: true,
    ...(dash !== undefined && { dash: dash.split(' ').map(Number) }),
    ...(paths !== undefined && { paths }),
  };
}
