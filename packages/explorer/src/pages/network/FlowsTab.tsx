import type { Accessor } from 'solid-js';
import { Card, type Column, Table } from '../../components/index.ts';
import type { NetworkSubnet, NetworkView } from '../../data/readNetwork.ts';
import { amountColumn, SUBNET_COLUMN } from './subnetColumns.tsx';

/** What the next block moves: into pools, by the chain's own buys, and to the people of each subnet. */
export function FlowsTab(props: { readonly network: Accessor<NetworkView> }) {
  const rows = () => props.network().subnets.filter(({ next }) => next !== undefined);
  return (
    <div class="stack">
      <Card
        title="Into the pools"
        caption="TAO joins the pool together with as much alpha as keeps the price. What the cap on alpha leaves over buys alpha, which the protocol keeps."
      >
        <Table
          caption="Flows into the pools, a block"
          columns={POOL}
          rows={rows()}
          sort={{ key: 'in', direction: 'down' }}
          empty="No subnet is emitted to."
        />
      </Card>
      <Card
        title="To the people"
        caption="New alpha of a block: the owner’s cut, the rest to miners and validators by halves; root’s part comes out of the validators’."
      >
        <Table
          caption="New alpha and who gets it, a block"
          columns={PEOPLE}
          rows={rows()}
          sort={{ key: 'out', direction: 'down' }}
          empty="No subnet is emitted to."
        />
      </Card>
    </div>
  );
}

type Next = NonNullable<NetworkSubnet['next']>;
const POOL = [
  SUBNET_COLUMN,
  amount('in', 'TAO into the pool', (next) => next.taoInRao),
  amount('alphaIn', 'Alpha into the pool', (next) => next.alphaInRao),
  amount('excess', 'TAO that buys', (next) => next.excessTaoRao),
  amount('bought', 'Alpha bought', (next) => next.boughtAlphaRao),
];
const PEOPLE = [
  SUBNET_COLUMN,
  amount('out', 'Alpha', (next) => next.alphaOutEmissionRao),
  amount('owner', 'Owner', (next) => next.split.ownerRao),
  amount('miners', 'Miners', (next) => next.split.serverRao),
  amount('validators', 'Validators', (next) => next.split.validatorRao),
  amount('root', 'Root', (next) => next.split.rootRao),
  amount('recycled', 'Root’s, recycled', (next) => next.recycledRootRao),
];

function amount(key: string, head: string, value: (next: Next) => bigint): Column<NetworkSubnet> {
  return amountColumn(key, head, ({ next }) => (next === undefined ? 0n : value(next)), 6);
}
