import { type FigureWords, figureHtml } from '../figure/figureHtml.ts';
import { type FormatName, formatNumber } from '../format/formats.ts';
import { escapeHtml } from '../page/escapeHtml.ts';

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
  const rows = chart.bars.map((bar) => {
    const width = ((bar.value / most) * 100).toFixed(2);
    const name = `${escapeHtml(bar.name)}${bar.alarm ? ' <span class="mark">!</span>' : ''}`;
    return [
      `<tr class="${kindOf(bar)}"><th scope="row">${name}</th>`,
      `<td class="bar"><i style="width:${width}%"></i></td>`,
      `<td class="number">${formatNumber(bar.value, chart.format)}</td></tr>`,
    ].join('');
  });
  const head = `<tr><th scope="col">${escapeHtml(chart.nameLabel)}</th><td></td><th scope="col" class="number">${escapeHtml(chart.label)}</th></tr>`;
  const marked = chart.bars.some(({ alarm }) => alarm)
    ? 'Marked and red: who does not play fair.'
    : undefined;
  const caption = [chart.caption, marked].filter((text) => text !== undefined).join(' ');
  return figureHtml({
    title: chart.title,
    ...(caption === '' ? {} : { caption }),
    drawing: `<table class="bars"><thead>${head}</thead><tbody>${rows.join('')}</tbody></table>`,
  });
}

function kindOf({ alarm, accent }: BarDatum): string {
  if (alarm) return 'alarming';
  return accent ? 'accent' : 'plain';
}
