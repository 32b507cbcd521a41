import type { Accessor } from 'solid-js';
import { Card, type Column, Table } from '../../components/index.ts';
import type { SubnetView } from '../../data/readSubnet.ts';
import { type Rule, rulesOf } from '../../data/rulesOf.ts';

/** Everything the runtime lists as a setting of the subnet. */
export function RulesTab(props: { readonly view: Accessor<SubnetView> }) {
  return (
    <Card
      title="Hyperparameters"
      caption="As the runtime lists them, those of newer runtimes too. The owner and the chain set them."
    >
      <Table caption="Hyperparameters" columns={COLUMNS} rows={rulesOf(props.view().rules)} />
    </Card>
  );
}

const COLUMNS: readonly Column<Rule>[] = [
  { key: 'name', head: 'Name', cell: ({ name }) => name, sortBy: ({ name }) => name },
  { key: 'value', head: 'Value', isNumeric: true, cell: ({ value }) => value },
  { key: 'unit', head: 'Unit', cell: ({ unit }) => <span class="soft">{unit}</span> },
  { key: 'own', head: 'In the runtime', cell: ({ own }) => <code>{own}</code>, sortBy: ({ own }) => own },
];
