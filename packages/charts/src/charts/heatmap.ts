import { type FigureWords, figureHtml } from '../figure/figureHtml.ts';
import { escapeHtml } from '../page/escapeHtml.ts';
import { scroller } from '../tables/scroller.ts';
import { HEAT } from '../theme/palette.ts';

/** A matrix of fractions. */
export interface Heatmap extends FigureWords {
  /** What rows are. */
  readonly rowLabel: string;
  /** What columns are. */
  readonly columnLabel: string;
  /** Names of the rows. */
  readonly rows: readonly string[];
  /** Names of the columns. */
  readonly columns: readonly string[];
  /** Fractions, row by row. */
  readonly values: readonly (readonly number[])[];
}

/** A matrix as a table, darker for more, with the percentage in every cell. */
export function heatmap(map: Heatmap): string {
  const largest = Math.max(...map.values.flat(), 1e-9);
  const heads = map.columns.map((name) => `<th scope="col">${escapeHtml(name)}</th>`);
  const rows = map.values.map((row, at) => {
    const cells = row.map((value) => `<td class="heat-${stepOf(value, largest)}">${percentOf(value)}</td>`);
    return `<tr><th scope="row">${escapeHtml(map.rows[at] ?? '')}</th>${cells.join('')}</tr>`;
  });
  const corner = `<th scope="col">${escapeHtml(map.rowLabel)} <span class="slash">/</span> ${escapeHtml(map.columnLabel)}</th>`;
  const table = `<table class="heat"><thead><tr>${corner}${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
  return figureHtml({
    title: map.title,
    caption: [map.caption, 'A dot is nothing at all, <1 less than half a percent.']
      .filter((text) => text !== undefined)
      .join(' '),
    drawing: scroller(map.title, table),
  });
}

/** Which cell of the palette a value has; the first is for nothing. */
function stepOf(value: number, largest: number): number {
  return value === 0 ? 0 : Math.max(1, Math.round((value / largest) * (HEAT.length - 1)));
}

function percentOf(value: number): string {
  if (value === 0) return '·';
  return value < 0.005 ? '&lt;1' : `${(value * 100).toFixed(0)}`;
}

/** The cells' colours, by class. */
export function heatStyle(): string {
  return HEAT.map((_, at) => `.heat-${at}{background:var(--heat-${at});color:var(--on-heat-${at})}`).join('');
}
