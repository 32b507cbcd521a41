import { type Accessor, Show } from 'solid-js';
import { createRead } from '../../chain/createRead.ts';
import { AccountLink, Amount, Card, Loaded, Pairs, ShareBar, Table } from '../../components/index.ts';
import type { NetworkView } from '../../data/readNetwork.ts';

/** Root: validators on whom TAO is staked. */
export function RootTab(props: { readonly network: Accessor<NetworkView> }) {
  const graph = createRead(async ({ client }, { hash }) => (await client.at(hash)).subnets.metagraph(0));
  const root = () => props.network().root;
  return (
    <div class="grid">
      <Card
        title="Root"
        caption="TAO staked on root earns a part of every subnet’s dividends, and weighs in each of them."
      >
        <Pairs
          pairs={[
            ['Staked', <Amount rao={root().taoRao} decimals={4} />],
            ['One TAO weighs', `${root().taoWeight.toFixed(4)} alpha`],
            ['Seats taken', String(root().seats)],
            ['All stake of the network', <Amount rao={props.network().stakedRao} decimals={4} />],
          ]}
        />
      </Card>
      <Card title="Validators on root">
        <Loaded read={graph} what="Root's validators" lines={4}>
          {(view) => (
            <Show when={view().neurons.length > 0} fallback={<p class="empty">Nobody has a seat on root.</p>}>
              <Table
                caption="Validators on root"
                rows={view().neurons}
                sort={{ key: 'stake', direction: 'down' }}
                columns={[
                  { key: 'hotkey', head: 'Hotkey', cell: ({ hotkey }) => <AccountLink address={hotkey} /> },
                  {
                    key: 'coldkey',
                    head: 'Coldkey',
                    cell: ({ coldkey }) => <AccountLink address={coldkey} />,
                  },
                  {
                    key: 'stake',
                    head: 'Staked, TAO',
                    isNumeric: true,
                    cell: ({ taoStake, alphaStake }) => (
                      <Amount isBare rao={taoStake.rao || alphaStake.rao} decimals={2} />
                    ),
                    sortBy: ({ taoStake, alphaStake }) => taoStake.rao || alphaStake.rao,
                  },
                  {
                    key: 'share',
                    head: 'Of root',
                    isNumeric: true,
                    cell: ({ taoStake, alphaStake }) => (
                      <ShareBar
                        share={Number(taoStake.rao || alphaStake.rao) / Math.max(1, Number(root().taoRao))}
                      />
                    ),
                  },
                ]}
              />
            </Show>
          )}
        </Loaded>
      </Card>
    </div>
  );
}
