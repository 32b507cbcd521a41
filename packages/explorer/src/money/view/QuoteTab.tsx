import { createMemo, Match, Show, Switch } from 'solid-js';
import { Card, Notice, SelectField, SwitchField, TextField } from '../../components/index.ts';
import { answerQuote, type QuoteAnswer } from '../model/answerQuote.ts';
import { POOL_KINDS } from '../model/poolKinds.ts';
import { type FieldFaults, type OrderKind, type QuoteText, readQuoteText } from '../model/quoteForm.ts';
import { createPool, type PoolFields } from '../state/createPool.ts';
import { createQueryText } from '../state/createQueryText.ts';
import { PoolForm } from './PoolForm.tsx';
import { MoveResult, OrderResult } from './QuoteResult.tsx';

const KINDS: readonly { readonly value: OrderKind; readonly title: string }[] = [
  { value: 'stake', title: 'stake: TAO for alpha' },
  { value: 'unstake', title: 'unstake: alpha for TAO' },
  { value: 'move', title: 'move: alpha for other alpha' },
];

/** An order, and exactly what the chain would make of it. */
export function QuoteTab(props: { readonly pool: PoolFields }) {
  const kind = createQueryText('order', 'stake');
  const pools = createQueryText('pools', 'weighted');
  const amount = createQueryText('amount', '10');
  const tolerance = createQueryText('tolerance', '0.5%');
  const limit = createQueryText('limit', '');
  const partial = createQueryText('partial', 'yes');
  const stake = createQueryText('stake', '');
  const to = createPool('to-', 4);
  const text = (): QuoteText => ({
    kind: KINDS.some(({ value }) => value === kind.text()) ? (kind.text() as OrderKind) : 'stake',
    pools: pools.text(),
    pool: props.pool.text(),
    to: to.text(),
    amount: amount.text(),
    tolerance: tolerance.text(),
    limit: limit.text(),
    allowPartial: partial.text() !== 'no',
    stake: stake.text(),
  });
  const input = createMemo(() => readQuoteText(text()));
  const faults = (): FieldFaults => {
    const read = input();
    return 'faults' in read ? read.faults : new Map();
  };
  const answer = createMemo((): QuoteAnswer | undefined => {
    const read = input();
    return 'faults' in read ? undefined : answerQuote(read);
  });
  const alpha = () => `α${props.pool.fields.netuid.text()}`;
  const isMove = () => text().kind === 'move';
  return (
    <div class="money-split">
      <Card title="Order" caption="Empty fields are left out; what the quote assumed for them, it says.">
        <div class="fields">
          <SelectField label="Order" value={text().kind} options={KINDS} onChange={kind.set} />
          <TextField
            label="Amount"
            inputMode="decimal"
            value={amount.text()}
            onInput={amount.set}
            unit={text().kind === 'stake' ? 'TAO' : alpha()}
            error={faults().get('amount')}
          />
          <SelectField
            label="Kind of pool"
            value={pools.text()}
            options={POOL_KINDS.map(({ key, name, when }) => ({ value: key, title: `${name}, ${when}` }))}
            onChange={pools.set}
          />
          <TextField
            label="Tolerance"
            hint="how far others may move the price before it executes"
            inputMode="text"
            value={tolerance.text()}
            onInput={tolerance.set}
            error={faults().get('tolerance')}
          />
          <TextField
            label={isMove() ? 'Least ratio of prices' : 'Limit price'}
            hint={
              isMove() ? 'alpha of the destination per alpha; empty for none' : 'fee left out; empty for none'
            }
            inputMode="decimal"
            unit={isMove() ? '' : `TAO per ${alpha()}`}
            value={limit.text()}
            onInput={limit.set}
            error={faults().get('limit')}
          />
          <SwitchField
            label="May fill in part"
            hint="up to the limit; otherwise the chain refuses an order that reaches it"
            isOn={partial.text() !== 'no'}
            onChange={(on) => partial.set(on ? 'yes' : 'no')}
          />
          <Show when={text().kind !== 'stake'}>
            <TextField
              label="Staked now"
              hint="too small a rest is sold as well; empty for more than enough"
              inputMode="decimal"
              unit={alpha()}
              value={stake.text()}
              onInput={stake.set}
              error={faults().get('stake')}
            />
          </Show>
        </div>
        <div class="part">
          <PoolForm
            pool={props.pool}
            where="pool"
            faults={faults()}
            label={isMove() ? 'From this pool' : 'Pool'}
          />
        </div>
        <Show when={isMove()}>
          <div class="part">
            <PoolForm pool={to} where="to" faults={faults()} label="To this pool" />
          </div>
        </Show>
      </Card>
      <div class="stack" aria-live="polite">
        <Answer answer={answer()} />
      </div>
    </div>
  );
}

function Answer(props: { readonly answer: QuoteAnswer | undefined }) {
  const unquotable = () => (props.answer?.kind === 'unquotable' ? props.answer : undefined);
  const refusal = () =>
    props.answer !== undefined && props.answer.kind !== 'unquotable' && !props.answer.quote.ok
      ? props.answer.quote
      : undefined;
  const move = () =>
    props.answer?.kind === 'move' && props.answer.quote.ok ? props.answer.quote : undefined;
  const order = () =>
    props.answer?.kind === 'stake' || props.answer?.kind === 'unstake'
      ? props.answer.quote.ok
        ? props.answer.quote
        : undefined
      : undefined;
  return (
    <Switch fallback={<Notice title="There is nothing to quote yet">Correct what is marked.</Notice>}>
      <Match when={unquotable()}>
        {(given) => (
          <Notice kind="error" title="This cannot be quoted">
            {given().message}
          </Notice>
        )}
      </Match>
      <Match when={refusal()}>
        {(given) => (
          <Notice kind="error" title={`The chain refuses it: ${given().refusal}`}>
            <p>{given().reason}</p>
            <p>By the rules of spec {given().spec}. Nothing would be traded.</p>
          </Notice>
        )}
      </Match>
      <Match when={move()}>{(quote) => <MoveResult quote={quote()} />}</Match>
      <Match when={order()}>{(quote) => <OrderResult quote={quote()} />}</Match>
    </Switch>
  );
}
