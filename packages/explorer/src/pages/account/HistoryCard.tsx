import { decodeSs58 } from '@taokit/keys';
import { createSignal } from 'solid-js';
import { createRead } from '../../chain/createRead.ts';
import { useSession } from '../../chain/session.ts';
import { Card, EventList, LineChart, Loaded } from '../../components/index.ts';
import { hexOf } from '../../data/describeValue.ts';
import { readEvents } from '../../data/readEvents.ts';
import { readHistory } from '../../data/readHistory.ts';

/** So many blocks are looked through at first, and again with each press: fewer where every one is asked over a network. */
const STEP = { devnet: 150, endpoint: 60 };

/** What happened to an account, and how its free balance went; the newest first. */
export function HistoryCard(props: { readonly address: string }) {
  const step = STEP[useSession().target.kind];
  const [blocks, setBlocks] = createSignal(step);
  const key = () => `${props.address} ${blocks()}`;
  const partsOf = (text: string) => {
    const [address = '', count = ''] = text.split(' ');
    return { address, count: Number(count) };
  };
  const events = createRead(async ({ client }, { number }, of) => {
    const { address, count } = partsOf(of);
    const own = hexOf(decodeSs58(address).publicKey);
    const all = await readEvents(client, { until: number, blocks: count });
    return all.filter(({ accounts, path }) => accounts.has(own) && !NOISE.has(path));
  }, key);
  const balance = createRead(({ client }, { number }, of) => {
    const { address, count } = partsOf(of);
    return readHistory(client, { until: number, blocks: count, points: 50 }, (at) =>
      at.accounts.balance(address),
    );
  }, key);
  return (
    <Card
      title="History"
      caption={`Of the last ${blocks()} blocks, whatever names this account, but for fees and withdrawals that belong to it.`}
      actions={
        <button type="button" class="button small" onClick={() => setBlocks((count) => count + step)}>
          Look further back
        </button>
      }
    >
      <Loaded read={balance} what="The balance" lines={6}>
        {(points) => (
          <LineChart
            title="Free TAO"
            xLabel="block"
            format="amount"
            isStepped
            height={170}
            x={points().map(({ block }) => block)}
            series={[{ name: 'free', values: points().map(({ value }) => Number(value.rao) / 1e9) }]}
          />
        )}
      </Loaded>
      <Loaded read={events} what="Events" lines={6}>
        {(list) => (
          <EventList
            caption="Events of the account"
            events={list()}
            empty="Nothing happened in these blocks."
          />
        )}
      </Loaded>
    </Card>
  );
}

/** What every transaction brings with it. */
const NOISE: ReadonlySet<string> = new Set([
  'Balances.Withdraw',
  'Balances.Deposit',
  'Balances.Issued',
  'Balances.Rescinded',
  'System.NewAccount',
]);
