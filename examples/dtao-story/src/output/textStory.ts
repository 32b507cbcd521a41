import { textTable } from '@taokit/charts/text';
import type { StoryTable, StoryView } from '../Story.ts';

/** A story for a terminal. */
export function textStory({ title, lead, tables }: StoryView): string {
  return [`${title}\n${'='.repeat(title.length)}`, wrap(lead), ...tables.map(tableText)].join('\n\n');
}

function tableText({ title, heads, rows }: StoryTable): string {
  const columns = heads.map((head, at) => ({
    head,
    left: at === 0,
    cell: (row: readonly string[]) => row[at] ?? '',
  }));
  return `${title}\n\n${textTable(columns, rows)}`;
}

function wrap(text: string, width = 100): string {
  return text.replace(new RegExp(`(.{1,${width}})( |$)`, 'g'), '$1\n').trimEnd();
}
