import { makeHtml } from '../components/makeHtml.ts';
import { mark } from '../components/mark.ts';
import { plainTable } from '../components/plainTable.ts';
import { type FigureWords, figureHtml } from '../figure/figureHtml.ts';
import { type FormatName, formatNumber } from '../format/formats.ts';

/** One bar. */
export interface BarDatum {
  /** Its name. */
  readonly name: string;
  /** Its length. */
  readonly value: number;
  /** Drawn in an alarming colour, and marked: somebody who does not play fair. */
  readonly alarm?: boolean;
  /** Drawn in an accented colour, its name in bold. */
  readonly accent?: boolean;
}

/** Bars side by side, in the order given. */
export interface BarChart extends FigureWords {
  /** What the length means. */
  readonly label: string;
  /** What a bar stands for. */
  readonly nameLabel: string;
  /** The bars. */
  readonly bars: readonly BarDatum[];
  /** How values are written. */
  readonly format: FormatName;
}

/** Horizontal bars with their values, as a table. */
export function barChart(chart: BarChart): string {
  const most = Math.max(...chart.bars.map(({ value }) => value), 1e-9);
  const bar = (value: number) => makeHtml('i', { style: `width:${((value / most) * 100).toFixed(2)}%` });
  const table = plainTable(makeHtml, {
    kind: 'bars',
    heads: [
      { content: chart.nameLabel },
      { content: makeHtml('span', { class: 'unseen' }, 'bar') },
      { content: chart.label, kind: 'number' },
    ],
    rows: chart.bars.map((datum) => ({
      kind: kindOf(datum),
      cells: [
        { content: [datum.name, datum.alarm ? mark(makeHtml) : undefined] },
        { content: bar(datum.value), kind: 'bar' },
        { content: formatNumber(datum.value, chart.format), kind: 'number' },
      ],
    })),
  });
  const marked = chart.bars.some(({ alarm }) => alarm)
    ? 'Marked and red: who does not play fair.'
    : undefined;
  const caption = [chart.caption, marked].filter((text) => text !== undefined).join(' ');
  return figureHtml({
    title: chart.title,
    ...(caption === '' ? {} : { caption }),
    drawing: table,
  });
}

function kindOf({ alarm, accent }: BarDatum): string {
  if (alarm) return 'alarming';
  return accent ? 'accent' : 'plain';
}
