import { axisX, axisY, gridY, type Markish } from '@observablehq/plot';
import { type FormatName, formatTick } from '../format/formats.ts';

/** Text at axes, and lines behind charts, in the page's colours. */
export const SOFT = 'var(--soft)';
/** What separates, and means nothing. */
export const FAINT = 'var(--line)';

/** Where axes are drawn. */
interface Axes {
  readonly xLabel: string | null;
  readonly yLabel: string | null;
  readonly yFormat: FormatName;
  readonly xFormat?: FormatName;
  readonly xTicks?: number | number[];
  readonly yTicks?: number | number[];
}

/** Both axes, with horizontal lines behind the chart; ticks are text without a stroke. */
export function axes({
  xLabel,
  yLabel,
  yFormat,
  xFormat = 'number',
  xTicks = 6,
  yTicks = 5,
}: Axes): Markish[] {
  const text = { tickSize: 0, tickPadding: 5, fill: SOFT, fontSize: 12 };
  return [
    gridY({ ticks: yTicks, stroke: FAINT, strokeOpacity: 1 }),
    axisX({ ...text, label: xLabel, ticks: xTicks, tickFormat: (x: number) => formatTick(x, xFormat) }),
    axisY({ ...text, label: yLabel, ticks: yTicks, tickFormat: (y: number) => formatTick(y, yFormat) }),
  ];
}
