import type { ValuedPosition } from '@taokit/rpc';
import { type Accessor, createMemo } from 'solid-js';
import { AccountLink, Amount, Card, type Column, Table } from '../../components/index.ts';
import type { AccountView } from '../../data/readAccount.ts';
import { hrefOf } from '../../routing/place.ts';
import { SubnetName } from '../network/SubnetName.tsx';

/** What an account staked, and what that is worth. */
export function StakesCard(props: { readonly view: Accessor<AccountView> }) {
  const columns = createMemo(() => columnsOf(props.view().names));
  return (
    <Card
      title="Stakes"
      caption="Worth at the price before any order: what a sale pays is less, by the fee and by how far it moves the price."
    >
      <Table
        caption="Stakes"
        columns={columns()}
        rows={props.view().positions}
        sort={{ key: 'value', direction: 'down' }}
        empty="This account has nothing staked."
      />
    </Card>
  );
}

function columnsOf(names: ReadonlyMap<number, string>): readonly Column<ValuedPosition>[] {
  return [
    {
      key: 'subnet',
      head: 'Subnet',
      cell: ({ netuid }) => (
        <SubnetName
          netuid={netuid}
          name={netuid === 0 ? 'Root' : (names.get(netuid) ?? `Subnet ${netuid}`)}
        />
      ),
      sortBy: ({ netuid }) => netuid,
    },
    {
      key: 'hotkey',
      head: 'On the hotkey',
      cell: ({ hotkey }) => <AccountLink address={hotkey} />,
      sortBy: ({ hotkey }) => hotkey,
    },
    {
      key: 'stake',
      head: 'Staked',
      isNumeric: true,
      cell: ({ stake, netuid }) => <Amount rao={stake.rao} netuid={netuid} decimals={4} />,
      sortBy: ({ stake }) => stake.rao,
    },
    {
      key: 'value',
      head: 'Worth, TAO',
      isNumeric: true,
      cell: ({ value }) => <Amount isBare rao={value.rao} decimals={4} />,
      sortBy: ({ value }) => value.rao,
    },
    {
      key: 'emission',
      head: 'Earned last epoch',
      isNumeric: true,
      cell: ({ emission, netuid }) => <Amount rao={emission.rao} netuid={netuid} decimals={6} />,
      sortBy: ({ emission }) => emission.rao,
    },
    {
      key: 'do',
      head: 'Next',
      cell: ({ netuid, hotkey }) => (
        <a href={hrefOf(['write'], { do: 'unstake', netuid: String(netuid), hotkey })}>
          Unstake<span class="unseen"> from subnet {netuid}</span>
        </a>
      ),
    },
  ];
}
