import { htmlTable, lineChart, page } from '@taokit/charts';
import type { StoryTable, StoryView } from '../Story.ts';

/** The stories as a page in one file. */
export function reportPage(views: readonly StoryView[]): string {
  return page({
    title: 'Dynamic TAO in exact numbers',
    lead: 'Every number below is computed by the rules of the chain, in its own integers, release by release.',
    facts: [],
    sections: views.map(({ title, lead, tables, charts }) => ({
      title,
      lead,
      content: [...charts.map(lineChart), ...tables.map(tableHtml)],
    })),
    footer: 'Amounts are exact to the rao; percentages and prices are rounded only where they are printed.',
  });
}

function tableHtml({ title, heads, rows }: StoryTable): string {
  const columns = heads.map((head, at) => ({
    head,
    numeric: at > 0,
    cell: (row: readonly string[]) => row[at] ?? '',
  }));
  return htmlTable(columns, rows, undefined, title);
}
