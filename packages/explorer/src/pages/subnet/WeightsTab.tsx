import { type Accessor, createMemo, Show } from 'solid-js';
import { createRead } from '../../chain/createRead.ts';
import { AccountLink, Card, HeatMap, Loaded } from '../../components/index.ts';
import type { SubnetView } from '../../data/readSubnet.ts';
import { percentOf } from '../../data/shares.ts';
import { matrixOf } from '../../data/weightMatrix.ts';

const WORDS = {
  weights: {
    title: 'Weights',
    caption:
      'A row is a validator, a column a seat. Every row adds up to everything that validator gives. Rows that look alike agree; one that does not is clipped.',
    empty: 'Nobody has set weights yet. On a subnet that commits, they count once they are revealed.',
  },
  bonds: {
    title: 'Bonds',
    caption:
      'A row is a validator, a column a seat. Bonds follow weights slowly, and dividends follow bonds: who saw a miner early holds most of it. Of the strongest the chain can hold.',
    empty: 'No bonds yet: the first epoch makes them.',
  },
} as const;

/** Weights or bonds of a subnet as a heat map. */
export function WeightsTab(props: {
  readonly kind: 'weights' | 'bonds';
  readonly view: Accessor<SubnetView>;
}) {
  const netuid = () => props.view().graph.subnet.netuid;
  const rows = createRead(async ({ client }, { hash }, of) => {
    const at = await client.at(hash);
    return props.kind === 'weights'
      ? mapRows(await at.weights.weights({ netuid: of }), ({ uid, fraction }) => ({ uid, value: fraction }))
      : mapRows(await at.weights.bonds({ netuid: of }), ({ uid, bond }) => ({ uid, value: bond.fraction }));
  }, netuid);
  const words = () => WORDS[props.kind];
  return (
    <Card title={words().title}>
      <Loaded read={rows} what={words().title} lines={10}>
        {(given) => {
          const matrix = createMemo(() => matrixOf(given(), props.view().graph.n));
          const hotkeyOf = (uid: number) => props.view().graph.hotkeys[uid];
          return (
            <Show when={matrix().rows.length > 0} fallback={<p class="empty">{words().empty}</p>}>
              <HeatMap
                title={`Who gives ${props.kind === 'weights' ? 'weight' : 'bonds'} to whom`}
                caption={words().caption}
                rowLabel="validator"
                columnLabel="seat"
                rows={matrix().rows.map(String)}
                columns={Array.from({ length: props.view().graph.n }, (_, uid) => String(uid))}
                values={matrix().values}
                rowPx={18}
                format={percentOf}
                note={({ row, column }) => (
                  <p class="cell-note">
                    <AccountLink address={hotkeyOf(matrix().rows[row]!) ?? ''} /> →{' '}
                    <AccountLink address={hotkeyOf(column) ?? ''} />
                  </p>
                )}
              />
            </Show>
          );
        }}
      </Loaded>
    </Card>
  );
}

function mapRows<From, To>(
  rows: ReadonlyMap<number, readonly From[]>,
  change: (from: From) => To,
): ReadonlyMap<number, readonly To[]> {
  return new Map([...rows].map(([uid, row]) => [uid, row.map(change)]));
}
