import { type Accessor, Show } from 'solid-js';
import { Card, type Column, Notice, ShareBar, Table } from '../../components/index.ts';
import type { NetworkSubnet, NetworkView } from '../../data/readNetwork.ts';
import { percentOf, shareOf } from '../../data/shares.ts';
import { amountColumn, SUBNET_COLUMN } from './subnetColumns.tsx';

/** Subnets ranked by what they really receive, with every step that leads there. */
export function EmissionTab(props: { readonly network: Accessor<NetworkView> }) {
  const most = () => Math.max(...props.network().subnets.map(receivedOf), 1e-9);
  return (
    <Show
      when={props.network().emissionRao !== undefined}
      fallback={
        <Notice title={`Shares of spec ${props.network().spec} go another way`}>
          The steps are computed for spec 441 and later.
        </Notice>
      }
    >
      <Card
        title="What each subnet receives"
        caption="Its share of the next block’s TAO after each step: the smoothed price alone, less what its miners’ incentive burns with the owner, behind the gate, and without those that are switched off. Each step divides what is left among all."
      >
        <Table
          caption="Subnets by what they receive"
          columns={columns(most)}
          rows={props.network().subnets}
          sort={{ key: 'received', direction: 'down' }}
        />
      </Card>
    </Show>
  );
}

function columns(most: () => number): readonly Column<NetworkSubnet>[] {
  return [
    SUBNET_COLUMN,
    {
      key: 'received',
      head: 'Receives',
      isNumeric: true,
      hint: 'Share of the block’s TAO after all steps',
      cell: (row) => <ShareBar share={receivedOf(row)} most={most()} />,
      sortBy: receivedOf,
    },
    amountColumn(
      'tao',
      'TAO a block',
      ({ next }) => (next === undefined ? 0n : next.taoInRao + next.excessTaoRao),
      6,
      'TAO into its pool and TAO that buys its alpha',
    ),
    step('byPriceBits', 'By price', 'Smoothed price over the sum of all'),
    step('afterBurnBits', 'After burn', 'Price × (1 − burned), over the sum of all'),
    step('afterGateBits', 'After gate', 'Times 1 / (1 + (bar / share)³), over the sum of all'),
    {
      key: 'burned',
      head: 'Burned',
      isNumeric: true,
      hint: 'Part of the last epoch’s miner incentive that went to the owner’s keys',
      cell: ({ burned }) => percentOf(burned),
      sortBy: ({ burned }) => burned,
    },
    amountColumn(
      'alpha',
      'Alpha a block',
      ({ next }) => next?.alphaOutEmissionRao ?? 0n,
      4,
      'New alpha for owner, miners, validators and root',
    ),
    { key: 'state', head: 'State', cell: (row) => <State row={row} /> },
  ];
}

function step(
  key: 'byPriceBits' | 'afterBurnBits' | 'afterGateBits',
  head: string,
  hint: string,
): Column<NetworkSubnet> {
  const value = ({ ladder }: NetworkSubnet) => shareOf(ladder?.[key] ?? 0n);
  return {
    key,
    head,
    hint,
    isNumeric: true,
    cell: (row) => (row.ladder === undefined ? '–' : percentOf(value(row))),
    sortBy: value,
  };
}

function State(props: { readonly row: NetworkSubnet }) {
  return (
    <Show
      when={props.row.stopped}
      fallback={
        <Show when={props.row.emissionEnabled} fallback={<span class="tag bad">switched off</span>}>
          <span class="tag good">emitted to</span>
        </Show>
      }
    >
      {(why) => <span class="tag bad">{why()}</span>}
    </Show>
  );
}

const receivedOf = ({ ladder }: NetworkSubnet) => shareOf(ladder?.receivedBits ?? 0n);
