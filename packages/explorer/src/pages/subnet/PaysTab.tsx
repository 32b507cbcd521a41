import { type Accessor, createMemo } from 'solid-js';
import { createRead } from '../../chain/createRead.ts';
import {
  AccountLink,
  Amount,
  Card,
  LineChart,
  Loaded,
  Pairs,
  ShareBar,
  Table,
} from '../../components/index.ts';
import { readHistory } from '../../data/readHistory.ts';
import type { SubnetView } from '../../data/readSubnet.ts';

const BACK = { blocks: 400, points: 60 };
/** As many earners are listed. */
const MOST_EARNERS = 10;

/** What a subnet pays: what waits for the next epoch, who earned most in the last one, and its price. */
export function PaysTab(props: { readonly view: Accessor<SubnetView> }) {
  const netuid = () => props.view().graph.subnet.netuid;
  const history = createRead(
    ({ client }, { number }, of) =>
      readHistory(client, { until: number, ...BACK }, async (at) => ({
        price: await at.prices.alphaPrice(of),
        pending: await at.query('SubtensorModule', 'PendingServerEmission', of),
      })),
    netuid,
  );
  const earners = createMemo(() =>
    [...props.view().graph.neurons]
      .sort((a, b) => (a.emission.rao < b.emission.rao ? 1 : -1))
      .slice(0, MOST_EARNERS),
  );
  const most = () => Number(earners()[0]?.emission.rao ?? 1n);
  const pending = () => props.view().pending;
  return (
    <div class="grid">
      <Card
        title="What waits for the next epoch"
        caption="Every block adds its part; the epoch pays it out by incentive and dividends."
      >
        <Pairs
          pairs={[
            ['To miners', <Amount rao={pending().miners} netuid={netuid()} decimals={6} />],
            [
              'To validators and their stakers',
              <Amount rao={pending().validators} netuid={netuid()} decimals={6} />,
            ],
            ['To the owner', <Amount rao={pending().owner} netuid={netuid()} decimals={6} />],
            ['To root’s stakers', <Amount rao={pending().root} netuid={netuid()} decimals={6} />],
            [
              'Alpha a block',
              <Amount rao={props.view().graph.subnet.emission.alphaOut.rao} netuid={netuid()} decimals={6} />,
            ],
            [
              'TAO into the pool a block',
              <Amount rao={props.view().graph.subnet.emission.taoIn.rao} decimals={6} />,
            ],
          ]}
        />
      </Card>
      <Card title="Who earned most" caption="In the last epoch, as miner and as validator together.">
        <Table
          caption="Who earned most in the last epoch"
          rows={earners()}
          columns={[
            { key: 'uid', head: 'uid', isNumeric: true, cell: ({ uid }) => uid },
            { key: 'hotkey', head: 'Hotkey', cell: ({ hotkey }) => <AccountLink address={hotkey} /> },
            {
              key: 'role',
              head: 'As',
              cell: ({ validatorPermit }) => (validatorPermit ? 'validator' : 'miner'),
            },
            {
              key: 'paid',
              head: 'Paid, α',
              isNumeric: true,
              cell: ({ emission }) => (
                <ShareBar
                  share={Number(emission.rao)}
                  most={most()}
                  text={(Number(emission.rao / 100_000n) / 10_000).toFixed(4)}
                />
              ),
            },
          ]}
        />
      </Card>
      <Card title="Over the last blocks" isWide>
        <Loaded read={history} what="History" lines={8}>
          {(points) => (
            <div class="grid">
              <LineChart
                title="Price"
                caption="TAO per alpha."
                xLabel="block"
                format="price"
                x={points().map(({ block }) => block)}
                series={[
                  { name: 'price', values: points().map(({ value }) => value.price?.taoPerAlpha ?? null) },
                ]}
              />
              <LineChart
                title="Waiting for miners"
                caption="Alpha, which every epoch pays out."
                xLabel="block"
                format="amount"
                isStepped
                x={points().map(({ block }) => block)}
                series={[{ name: 'alpha', values: points().map(({ value }) => Number(value.pending) / 1e9) }]}
              />
            </div>
          )}
        </Loaded>
      </Card>
    </div>
  );
}
