import type { Effect, Plan } from '@taokit/rpc';
import { formatRatio, type Ratio } from '@taokit/types';
import { For, Match, Show, Switch } from 'solid-js';
import { useSession } from '../../chain/session.ts';
import { AccountLink, Amount, Notice, Pairs, Value } from '../../components/index.ts';
import { describeCall } from '../../data/describeValue.ts';

/** What would happen, before anything is signed. */
export function PlanView(props: { readonly plan: Plan }) {
  const { interface: registry } = useSession().client;
  return (
    <div class="stack">
      <p>
        <b>{props.plan.summary}</b> <span class="soft">Planned on block {props.plan.blockNumber}.</span>
      </p>
      <Show when={props.plan.failure}>
        {(failure) => (
          <Notice kind="error" title="The chain would refuse it">
            <p>{failure().reason}</p>
            <Show when={failure().fix}>
              <p>{failure().fix}</p>
            </Show>
            <p>
              <code>{failure().error}</code>
            </p>
          </Notice>
        )}
      </Show>
      <For each={props.plan.warnings}>
        {(warning) => (
          <Notice title="Look at this first">
            <p>{warning}</p>
          </Notice>
        )}
      </For>
      <ol class="effects">
        <For each={props.plan.effects}>{(effect) => <EffectLine effect={effect} />}</For>
      </ol>
      <Pairs
        pairs={[
          ['Fee', <Amount rao={props.plan.feeRao} decimals={9} />],
          ['Call', <code>{props.plan.call.path}</code>],
          [
            'Arguments',
            <Value of={describeCall(registry, props.plan.call.path, props.plan.call.arguments)} />,
          ],
        ]}
      />
    </div>
  );
}

function EffectLine(props: { readonly effect: Effect }) {
  return (
    <li>
      <Switch>
        <Match when={props.effect.kind === 'balance' && props.effect}>
          {(of) => (
            <>
              <Amount rao={of().changeRao} decimals={9} isChange />{' '}
              <span class="soft">{of().reason}, free TAO of</span> <AccountLink address={of().account} />
            </>
          )}
        </Match>
        <Match when={props.effect.kind === 'stake' && props.effect}>
          {(of) => (
            <>
              <Amount rao={of().changeRao} netuid={of().netuid} decimals={9} isChange />{' '}
              <span class="soft">staked on</span> <AccountLink address={of().hotkey} />
            </>
          )}
        </Match>
        <Match when={props.effect.kind === 'trade' && props.effect}>
          {(of) => <TradeLine trade={of()} />}
        </Match>
        <Match when={props.effect.kind === 'deposit' && props.effect}>
          {(of) => (
            <>
              <Amount rao={of().changeRao} decimals={9} isChange />{' '}
              <span class="soft">set aside: {of().reason}</span>
            </>
          )}
        </Match>
        <Match when={props.effect.kind === 'call' && props.effect}>
          {(of) => (
            <>
              <code>{of().path}</code>{' '}
              <Show when={of().isOpen}>
                <span class="soft">moves what can be told only when it happens</span>
              </Show>
            </>
          )}
        </Match>
      </Switch>
    </li>
  );
}

function TradeLine(props: { readonly trade: Extract<Effect, { readonly kind: 'trade' }> }) {
  const isBuy = () => props.trade.side === 'buy';
  const paidIn = () => (isBuy() ? undefined : props.trade.netuid);
  const receivedIn = () => (isBuy() ? props.trade.netuid : undefined);
  return (
    <div class="trade">
      <p>
        {isBuy() ? 'Buys' : 'Sells'} in the pool of subnet {props.trade.netuid}: pays{' '}
        <Amount rao={props.trade.paidRao} netuid={paidIn()} decimals={6} />, receives{' '}
        <Amount rao={props.trade.receivedRao} netuid={receivedIn()} decimals={6} />
      </p>
      <Pairs
        pairs={[
          ['Price before', `${priceText(props.trade.priceBefore)} TAO`],
          ['Price after', `${priceText(props.trade.priceAfter)} TAO`],
          ['Price impact', percentText(props.trade.priceImpact)],
          ['Fee of the pool', <Amount rao={props.trade.feeRao} netuid={paidIn()} decimals={9} />],
          [
            'At worst, by its limit',
            props.trade.limitPriceRao === undefined ? (
              'no limit'
            ) : (
              <Amount rao={props.trade.exposure.minimumReceivedRao} netuid={receivedIn()} decimals={6} />
            ),
          ],
          ...(props.trade.unfilledRao === 0n
            ? []
            : ([['Left over', <Amount rao={props.trade.unfilledRao} netuid={paidIn()} />]] as const)),
        ]}
      />
    </div>
  );
}

const priceText = (price: Ratio) => formatRatio(price, { decimals: 9, rounding: 'nearest' });

function percentText({ numerator, denominator }: Ratio): string {
  return `${formatRatio({ numerator: numerator * 100n, denominator }, { decimals: 4, rounding: 'up' })}%`;
}
