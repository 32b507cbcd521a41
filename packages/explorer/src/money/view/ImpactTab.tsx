import { createMemo, Show } from 'solid-js';
import { Card, type Column, LineChart, SelectField, Table, TextField } from '../../components/index.ts';
import { exactText, percentText } from '../model/figures.ts';
import {
  besideValues,
  IMPACT_MEASURES,
  type ImpactCurve,
  type ImpactMeasure,
  impactCurves,
  impactValues,
  measureOf,
  sizeValues,
} from '../model/impactCurves.ts';
import { POOL_KINDS, type PoolFacts } from '../model/poolKinds.ts';
import { amountRao, type FieldFaults, readQuoteText, unlessBad } from '../model/quoteForm.ts';
import type { PoolFields } from '../state/createPool.ts';
import { createQueryText } from '../state/createQueryText.ts';
import { EMPTY_ORDER } from './emptyOrder.ts';
import { PoolForm } from './PoolForm.tsx';

/** A size, and what every kind of pool says to it. */
interface SizeRow {
  readonly amountRao: bigint;
  readonly at: number;
}

/** The same order in every kind of pool, by size. */
export function ImpactTab(props: { readonly pool: PoolFields }) {
  const side = createQueryText('side', 'buy');
  const measure = createQueryText('measure', 'impact');
  const most = createQueryText('most', '');
  const read = createMemo(() => readQuoteText({ ...EMPTY_ORDER, pool: props.pool.text(), amount: '1' }));
  const faults = (): FieldFaults => {
    const found = read();
    return 'faults' in found ? found.faults : new Map();
  };
  const pool = (): PoolFacts | undefined => {
    const found = read();
    return 'faults' in found ? undefined : found.pool;
  };
  const unit = () => (side.text() === 'buy' ? 'TAO' : `α${props.pool.fields.netuid.text()}`);
  /** A tenth of what the order pays into, where nothing was typed. */
  const mostRao = () => {
    if (most.text().trim() === '') {
      const { taoRao, alphaRao } = pool() ?? { taoRao: 0n, alphaRao: 0n };
      return (side.text() === 'buy' ? taoRao : alphaRao) / 10n;
    }
    return unlessBad(() => amountRao(most.text()));
  };
  const curves = createMemo(() => {
    const [facts, largest] = [pool(), mostRao()];
    if (facts === undefined || largest === undefined || largest === 0n) return [];
    return impactCurves(facts, side.text() === 'sell' ? 'sell' : 'buy', largest);
  });
  const looked = () => IMPACT_MEASURES.find(({ key }) => key === measure.text()) ?? IMPACT_MEASURES[0]!;
  const lines = (values: (curve: ImpactCurve) => readonly (number | null)[]) =>
    curves().map((curve) => ({ name: `${curve.kind.name}, ${curve.kind.when}`, values: values(curve) }));
  return (
    <div class="stack">
      <Card title="Pool and order" caption="One pool, as each kind of pool would hold it from its start.">
        <PoolForm pool={props.pool} where="pool" faults={faults()} />
        <div class="fields part">
          <SelectField
            label="Order"
            value={side.text()}
            options={[
              { value: 'buy', title: 'stake: TAO for alpha' },
              { value: 'sell', title: 'unstake: alpha for TAO' },
            ]}
            onChange={side.set}
          />
          <TextField
            label="Largest order"
            inputMode="decimal"
            value={most.text()}
            onInput={most.set}
            unit={unit()}
            hint="empty for a tenth of the pool"
            error={mostRao() === undefined ? 'Write an amount such as 1000.5.' : undefined}
          />
          <SelectField
            label="Looked at"
            hint={looked().what}
            value={looked().key}
            options={IMPACT_MEASURES.map(({ key, name }) => ({ value: key, title: name }))}
            onChange={measure.set}
          />
        </div>
      </Card>
      <Show
        when={curves().length > 0}
        fallback={<p class="empty">Correct what is marked above, and the curves are drawn.</p>}
      >
        <div class="grid">
          <Card title={`${looked().name} by size`} caption={`${looked().what} Exact until it is drawn.`}>
            <LineChart
              title="Every kind of pool"
              xLabel={`${unit()} ordered`}
              xFormat="number"
              x={sizeValues(curves())}
              format="percent"
              series={lines((curve) => impactValues(curve, looked().key))}
              height={280}
            />
          </Card>
          <Card
            title="Beside the first kind"
            caption="How much more or less the trader gets than from a constant product pool: on small orders the fee, on large ones the shape of the curve."
          >
            <LineChart
              title="More or less than constant product, in parts of 10,000"
              xLabel={`${unit()} ordered`}
              xFormat="number"
              x={sizeValues(curves())}
              format="number"
              series={lines((curve) =>
                besideValues(curve, curves()[0]!).map((value) => value && value * 10_000),
              )}
              height={280}
            />
          </Card>
        </div>
        <Card
          title="What the trader gets"
          caption="To the rao; beside it, what is looked at. A refusal has the chain’s name."
        >
          <SizeTable curves={curves()} measure={looked().key} unit={unit()} />
        </Card>
      </Show>
    </div>
  );
}

function SizeTable(props: {
  readonly curves: readonly ImpactCurve[];
  readonly measure: ImpactMeasure;
  readonly unit: string;
}) {
  const rows = (): readonly SizeRow[] =>
    props.curves[0]!.points.map(({ amountRao: rao }, at) => ({ amountRao: rao, at }));
  const columns = (): readonly Column<SizeRow>[] => [
    {
      key: 'size',
      head: `Order, ${props.unit}`,
      cell: ({ amountRao: rao }) => exactText(rao).replace(/\.?0+$/, ''),
      sortBy: ({ amountRao: rao }) => rao,
    },
    ...POOL_KINDS.map(
      ({ key, name }, kind): Column<SizeRow> => ({
        key,
        head: name,
        isNumeric: true,
        cell: ({ at }) => {
          const quote = props.curves[kind]?.points[at]?.quote;
          if (quote === undefined) return '–';
          if (!quote.ok) return <span title={quote.reason}>{quote.refusal}</span>;
          return (
            <>
              {exactText(quote.amountOut.rao)}
              <span class="beside">{percentText(measureOf(quote, props.measure), 3)}</span>
            </>
          );
        },
      }),
    ),
  ];
  return <Table caption="What the trader gets, by size and kind of pool" columns={columns()} rows={rows()} />;
}
