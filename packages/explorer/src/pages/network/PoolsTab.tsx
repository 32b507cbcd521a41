import { type Accessor, createMemo } from 'solid-js';
import { createRead } from '../../chain/createRead.ts';
import { Card, type Column, LineChart, Loaded, Table } from '../../components/index.ts';
import { readHistory } from '../../data/readHistory.ts';
import type { NetworkSubnet, NetworkView } from '../../data/readNetwork.ts';
import { amountColumn, SUBNET_COLUMN } from './subnetColumns.tsx';

/** So far back a chart looks, in so many steps. */
const BACK = { blocks: 400, points: 60 };
/** So many lines can be told apart. */
const MOST_LINES = 6;

/** The pools of all subnets, and their prices over the last blocks. */
export function PoolsTab(props: { readonly network: Accessor<NetworkView> }) {
  const history = createRead(({ client }, { number }) =>
    readHistory(client, { until: number, ...BACK }, (at) => at.prices.alphaPrices()),
  );
  const shown = createMemo(() =>
    [...props.network().subnets].sort((a, b) => (a.taoInRao < b.taoInRao ? 1 : -1)).slice(0, MOST_LINES),
  );
  return (
    <div class="stack">
      <Card
        title="Pools"
        caption="Alpha of a subnet trades against TAO in its own pool. Outside of it, alpha is staked."
      >
        <Table
          caption="Pools"
          columns={COLUMNS}
          rows={props.network().subnets}
          sort={{ key: 'tao', direction: 'down' }}
        />
      </Card>
      <Card title="Prices" caption="TAO per alpha, of the largest pools.">
        <Loaded read={history} what="Prices" lines={8}>
          {(points) => (
            <LineChart
              title="Price over the last blocks"
              xLabel="block"
              format="price"
              height={260}
              x={points().map(({ block }) => block)}
              series={shown().map(({ netuid, name }) => ({
                name,
                values: points().map(({ value }) => value.get(netuid)?.taoPerAlpha ?? null),
              }))}
            />
          )}
        </Loaded>
      </Card>
    </div>
  );
}

const COLUMNS: readonly Column<NetworkSubnet>[] = [
  SUBNET_COLUMN,
  amountColumn('price', 'Price, TAO', ({ priceRao }) => priceRao, 6, 'TAO per alpha now, before any order'),
  amountColumn(
    'moving',
    'Smoothed',
    ({ movingPriceRao }) => movingPriceRao,
    6,
    'The moving price, which emission goes by',
  ),
  amountColumn('tao', 'TAO in pool', ({ taoInRao }) => taoInRao, 2),
  amountColumn('alphaIn', 'Alpha in pool', ({ alphaInRao }) => alphaInRao, 2),
  amountColumn('alphaOut', 'Alpha staked', ({ alphaOutRao }) => alphaOutRao, 2),
  amountColumn('volume', 'Volume, TAO', ({ volumeRao }) => volumeRao, 2, 'Everything ever swapped'),
  amountColumn('burn', 'Seat, TAO', ({ burnRao }) => burnRao, 4, 'What a seat costs now'),
];
