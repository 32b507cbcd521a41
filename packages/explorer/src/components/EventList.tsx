import { formatCount } from '@taokit/charts/theme';
import type { Shown } from '../data/describeValue.ts';
import { hrefOf } from '../routing/place.ts';
import { type Column, Table } from './Table.tsx';
import { Value } from './Value.tsx';

/** An event with the block it happened in. */
export interface ListedEvent {
  /** The block. */
  readonly block: number;
  /** `Pallet.Event`. */
  readonly path: string;
  /** What it carries. */
  readonly value: Shown;
}

/** Events, the newest first. */
export function EventList(props: {
  readonly caption: string;
  readonly events: readonly ListedEvent[];
  readonly empty: string;
  /** Whether the block is known already, and not said again. */
  readonly isOfOneBlock?: boolean;
}) {
  return (
    <Table
      caption={props.caption}
      rows={props.events}
      empty={props.empty}
      columns={COLUMNS.filter(({ key }) => !(props.isOfOneBlock && key === 'block'))}
    />
  );
}

const COLUMNS: readonly Column<ListedEvent>[] = [
  {
    key: 'block',
    head: 'Block',
    isNumeric: true,
    cell: ({ block }) => <a href={hrefOf(['blocks', block])}>{formatCount(block)}</a>,
    sortBy: ({ block }) => block,
  },
  {
    key: 'event',
    head: 'Event',
    cell: ({ path }) => <EventName path={path} />,
    sortBy: ({ path }) => path,
  },
  { key: 'value', head: 'What', cell: ({ value }) => <Value of={value} /> },
];

/** A name with its pallet standing back. */
export function EventName(props: { readonly path: string }) {
  const parts = () => props.path.split('.');
  return (
    <span class="path">
      <span class="soft">{parts()[0]}.</span>
      {parts()[1]}
    </span>
  );
}
