import { FONTS, type FormatName, formatTick, type NamedLine, TEXT_SIZES } from '@taokit/charts/theme';
import type uPlot from 'uplot';
import { colorNow } from '../app/theme.ts';

/** What a drawing is made of. */
export interface PlotWords {
  /** Width in pixels. */
  readonly width: number;
  /** Height in pixels. */
  readonly height: number;
  /** The lines, one for each style. */
  readonly styles: readonly NamedLine[];
  /** How values are written. */
  readonly format: FormatName;
  /** How places are written. */
  readonly xFormat?: FormatName;
  /** What draws steps in the place of slopes. */
  readonly stepped?: uPlot.Series.PathBuilder;
  /** Told when the cursor is elsewhere, whoever moved it. */
  readonly onCursor: (plot: uPlot) => void;
}

/** How uPlot draws it, in the colours the page has now. */
export function plotOptions(words: PlotWords): uPlot.Options {
  const { width, height, styles, stepped, onCursor } = words;
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
    hooks: { setCursor: [onCursor] },
    scales: { x: { time: false } },
    axes: [axis(words.xFormat ?? 'count', 34), axis(words.format, widthOf)],
    series: [{}, ...styles.map((style) => line(style, stepped))],
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
    font: `${TEXT_SIZES.tiny}px ${FONTS.sans}`,
    grid: { stroke: grid, width: 1 },
    ticks: { stroke: grid, width: 1, size: 4 },
    gap: 6,
    size,
    values: (_, ticks) => ticks.map((tick) => formatTick(tick, format)),
  };
}

function line({ color, dash }: NamedLine, paths: uPlot.Series.PathBuilder | undefined): uPlot.Series {
  return {
    stroke: colorNow(color),
    width: 2,
    points: { show: false },
    spanGaps: true,
    ...(dash !== undefined && { dash: dash.split(' ').map(Number) }),
    ...(paths !== undefined && { paths }),
  };
}
