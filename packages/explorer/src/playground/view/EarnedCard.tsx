import { formatRatio, type Ratio } from '@taokit/types';
import { Amount, Card, type Column, Table } from '../../components/index.ts';
import { type EarnedRow, earnedRows } from '../model/earnedRows.ts';
import { MODE_NAMES, MODES } from '../model/run/PlaygroundRun.ts';
import type { Desk } from '../state/createDesk.ts';

/** What every validator earned in every mode, beside what stake alone would have paid. */
export function EarnedCard(props: { readonly desk: Desk }) {
  const rows = () => earnedRows(props.desk.playground(), props.desk.runs.answers());
  const columns: readonly Column<EarnedRow>[] = [
    { key: 'name', head: 'Neuron', cell: ({ name }) => name, sortBy: ({ name }) => name },
    ...MODES.map(
      (mode): Column<EarnedRow> => ({
        key: mode,
        head: `${MODE_NAMES[mode]}, alpha`,
        isNumeric: true,
        cell: ({ modes }) => {
          const earned = modes[mode];
          if (earned === undefined) return '–';
          return (
            <>
              <Amount rao={earned.rao} isBare decimals={3} />
              <Beside part={earned.part} role={earned.beside} />
            </>
          );
        },
        sortBy: ({ modes }) => modes[mode]?.rao ?? -1n,
      }),
    ),
  ];
  return (
    <Card
      title="Earned over all epochs"
      caption="Exact to the rao. For validators, beside it, how much more or less than the same dividends shared by stake would have paid."
      isWide
    >
      <Table caption="Earned over all epochs, by mode" columns={columns} rows={rows()} empty="Computing…" />
    </Card>
  );
}

/** More or less than stake alone would pay, in percent. */
function Beside(props: {
  readonly part: Ratio | undefined;
  readonly role: 'more' | 'less' | 'same' | undefined;
}) {
  const text = () => {
    if (props.part === undefined || props.role === undefined) return '';
    const { numerator, denominator } = props.part;
    const percent = formatRatio(
      { numerator: numerator * 100n, denominator },
      { decimals: 1, rounding: 'nearest' },
    );
    return `${props.role === 'more' ? '+' : props.role === 'less' ? '−' : '±'}${percent}%`;
  };
  return <span class={`beside ${props.role ?? ''}`}>{text()}</span>;
}
