import { htmlTable, lineChart, page, panelChart } from '@taokit/charts';
import type { StoryTable, StoryView } from '../Story.ts';

const GLOSSARY = [
  {
    word: 'alpha',
    meaning: 'The token of a subnet; each subnet has its own, traded against TAO in its pool.',
  },
  { word: 'root', meaning: 'Stake in TAO outside of all subnets. It earns a part of every subnet.' },
  { word: 'spec', meaning: 'The version of the runtime of the chain: rules hold from one spec on.' },
  {
    word: 'gate',
    meaning: 'Since spec 441 a subnet below the 32nd largest share gets less emission than its price says.',
  },
  {
    word: 'MinerBurned',
    meaning: 'Part of the incentive of a subnet that went to its owner, and so to nobody.',
  },
];

/** The stories as a page in one file. */
export function reportPage(views: readonly StoryView[]): string {
  return page({
    title: 'Dynamic TAO in exact numbers',
    lead: 'Every number below is computed by the rules of the chain, in its own integers, release by release.',
    facts: [],
    sections: views.map(({ title, lead, tables, charts, panels = [] }) => ({
      title,
      lead,
      content: [...charts.map(lineChart), ...panels.map(panelChart), ...tables.map(tableHtml)],
    })),
    glossary: GLOSSARY,
    footer: 'Amounts are exact to the rao; percentages and prices are rounded only where they are printed.',
  });
}

function tableHtml({ title, caption, heads, rows, groupOf }: StoryTable): string {
  const columns = heads.map((head, at) => ({
    head,
    numeric: at > 0,
    cell: (row: readonly string[]) => row[at] ?? '',
  }));
  return htmlTable<readonly string[]>({
    title,
    ...(caption === undefined ? {} : { caption }),
    columns,
    rows,
    ...(groupOf === undefined ? {} : { beginsGroup: (row) => rows.indexOf(row) % groupOf === 0 }),
  });
}
