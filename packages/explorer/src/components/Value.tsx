import { encodeSs58 } from '@taokit/keys';
import { For, Match, Show, Switch } from 'solid-js';
import { hexOf, type Shown } from '../data/describeValue.ts';
import { hrefOf } from '../routing/place.ts';
import { Amount } from './Amount.tsx';
import { AccountLink, Hash } from './Hash.tsx';

/** As many of a long list are shown. */
const MOST_ITEMS = 6;

/** A decoded value: accounts and subnets lead to their pages, amounts have their unit. */
export function Value(props: { readonly of: Shown; readonly netuid?: number | undefined }) {
  return (
    <Switch fallback={<span class="value">{(props.of as { readonly text: string }).text}</span>}>
      <Match when={props.of.kind === 'account' && props.of}>
        {(of) => <AccountLink address={encodeSs58(of().publicKey)} />}
      </Match>
      <Match when={props.of.kind === 'amount' && props.of}>
        {(of) => (
          <Show when={of().unit === 'alpha'} fallback={<Amount rao={of().rao} decimals={6} />}>
            <Amount rao={of().rao} netuid={props.netuid} decimals={6} />
            <Show when={props.netuid === undefined}>
              <span class="unit"> as alpha</span>
            </Show>
          </Show>
        )}
      </Match>
      <Match when={props.of.kind === 'netuid' && props.of}>
        {(of) => <a href={hrefOf(['subnet', of().netuid])}>subnet {of().netuid}</a>}
      </Match>
      <Match when={props.of.kind === 'bytes' && props.of}>
        {(of) => <Hash value={`0x${hexOf(of().bytes)}`} what="bytes" />}
      </Match>
      <Match when={props.of.kind === 'list' && props.of}>
        {(of) => (
          <span class="value-list">
            <For each={of().items.slice(0, MOST_ITEMS)}>
              {(item) => <Value of={item} netuid={props.netuid} />}
            </For>
            <Show when={of().items.length > MOST_ITEMS}>
              <span class="soft">and {of().items.length - MOST_ITEMS} more</span>
            </Show>
          </span>
        )}
      </Match>
      <Match when={props.of.kind === 'record' && props.of}>{(of) => <Record of={of()} />}</Match>
    </Switch>
  );
}

function Record(props: { readonly of: Extract<Shown, { readonly kind: 'record' }> }) {
  const netuid = () => {
    const found = props.of.fields.find(([, value]) => value.kind === 'netuid')?.[1];
    return found?.kind === 'netuid' ? found.netuid : undefined;
  };
  return (
    <span class="value-record">
      <Show when={props.of.name !== ''}>
        <b>{props.of.name}</b>
      </Show>
      <For each={props.of.fields}>
        {([name, value]) => (
          <span class="value-field">
            <Show when={name !== ''}>
              <span class="soft">{name.replaceAll('_', ' ')}</span>{' '}
            </Show>
            <Value of={value} netuid={netuid()} />
          </span>
        )}
      </For>
    </span>
  );
}
