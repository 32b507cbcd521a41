import { formatCount } from '@taokit/charts/theme';
import type { YumaMode } from '@taokit/study';
import { createMemo, createSignal, For, Show } from 'solid-js';
import { Amount, Card, type Column, HeatMap, Table } from '../../components/index.ts';
import { type EpochRow, epochRows, matrixOf } from '../model/epochRows.ts';
import { MODE_NAMES, MODES } from '../model/run/PlaygroundRun.ts';
import type { Desk } from '../state/createDesk.ts';

const COLUMNS: readonly Column<EpochRow>[] = [
  { key: 'name', head: 'Neuron', cell: ({ name }) => name, sortBy: ({ uid }) => uid },
  { key: 'uid', head: 'UID', isNumeric: true, cell: ({ uid }) => uid, sortBy: ({ uid }) => uid },
  {
    key: 'stake',
    head: 'Stake',
    isNumeric: true,
    cell: ({ stakeRao }) => <Amount rao={stakeRao} isBare decimals={3} />,
    sortBy: ({ stakeRao }) => stakeRao,
  },
  {
    key: 'permit',
    head: 'Permit',
    cell: ({ permit, active }) => (permit ? (active ? 'yes' : 'yes, inactive') : 'no'),
  },
  ...(
    [
      ['trust', 'Validator trust'],
      ['consensus', 'Consensus'],
      ['incentive', 'Incentive'],
      ['dividends', 'Dividends'],
    ] as const
  ).map(
    ([key, head]): Column<EpochRow> => ({
      key,
      head,
      hint: 'As stored: parts of 65535',
      isNumeric: true,
      cell: (row) => row[key],
      sortBy: (row) => row[key],
    }),
  ),
  {
    key: 'emission',
    head: 'Emission, alpha',
    isNumeric: true,
    cell: ({ emissionRao }) => <Amount rao={emissionRao} isBare decimals={9} />,
    sortBy: ({ emissionRao }) => emissionRao,
  },
];

const MATRICES = [
  ['weights', 'Weights that counted'],
  ['bonds', 'Bonds after it'],
] as const;

/** One epoch in one mode, as the chain stores it. */
export function EpochCard(props: { readonly desk: Desk }) {
  const { desk } = props;
  const [mode, setMode] = createSignal<YumaMode>('yuma3');
  const record = createMemo(() => {
    const answer = desk.runs.answers().get(mode());
    return answer?.ok ? answer.run.epochs[Math.min(desk.epoch(), answer.run.epochs.length - 1)] : undefined;
  });
  const validators = () => record()?.names.slice(0, desk.playground().validators.length) ?? [];
  const miners = () => record()?.names.slice(desk.playground().validators.length) ?? [];
  return (
    <Card
      title={`Epoch ${record()?.epoch ?? desk.epoch()}, as stored`}
      caption="u16 and rao as the chain holds them; the charts’ sliders choose the epoch."
      isWide
      actions={
        <fieldset class="moment-strip">
          <legend class="unseen">Mode that is shown</legend>
          <For each={MODES}>
            {(one) => (
              <button
                type="button"
                class="button small"
                aria-pressed={mode() === one}
                onClick={() => setMode(one)}
              >
                {MODE_NAMES[one]}
              </button>
            )}
          </For>
        </fieldset>
      }
    >
      <Show when={record()} fallback={<p class="empty">Nothing was computed in this mode.</p>}>
        {(now) => (
          <>
            <Table caption={`Epoch ${now().epoch} as stored`} columns={COLUMNS} rows={epochRows(now())} />
            <Show when={now().refused.length > 0}>
              <p class="caption">
                The chain did not store:{' '}
                {now()
                  .refused.map(({ name, refusal, reason }) => `${name}, ${refusal}: ${reason}`)
                  .join(' ')}
              </p>
            </Show>
            <div class="grid matrices">
              <For each={MATRICES}>
                {([of, title]) => (
                  <HeatMap
                    title={title}
                    rowLabel="validator"
                    columnLabel="miner"
                    rows={validators()}
                    columns={miners()}
                    values={matrixOf(now(), of, validators().length)}
                    format={formatCount}
                  />
                )}
              </For>
            </div>
          </>
        )}
      </Show>
    </Card>
  );
}
