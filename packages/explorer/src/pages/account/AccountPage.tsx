import { formatCount } from '@taokit/charts/theme';
import { DEV_ACCOUNTS } from '@taokit/keys';
import { type Accessor, For, Show } from 'solid-js';
import { createRead } from '../../chain/createRead.ts';
import {
  AccountLink,
  Amount,
  Card,
  CopyButton,
  createAsked,
  Facts,
  Loaded,
  Notice,
  PageHead,
  TextField,
} from '../../components/index.ts';
import { type AccountView, addressProblem, readAccount } from '../../data/readAccount.ts';
import { hrefOf } from '../../routing/place.ts';
import { place } from '../../routing/router.ts';
import { HistoryCard } from './HistoryCard.tsx';
import { StakesCard } from './StakesCard.tsx';

/** An account: what it holds, what it staked, what it did. */
export function AccountPage() {
  const address = () => place().parts[1];
  return (
    <Show
      when={address()}
      keyed
      fallback={
        <>
          <PageHead
            title="Account"
            lead="Balances, stakes and what they are worth, and what an account did."
          />
          <Chooser />
        </>
      }
    >
      {(of) => (
        <Show when={addressProblem(of)} fallback={<Account address={of} />}>
          {(problem) => (
            <>
              <PageHead title="Account" />
              <Notice kind="error" title="This is no address">
                <p>{problem()}</p>
              </Notice>
              <Chooser />
            </>
          )}
        </Show>
      )}
    </Show>
  );
}

function Account(props: { readonly address: string }) {
  const account = createRead(
    async ({ client }, { hash }, of) => readAccount(await client.at(hash), of),
    () => props.address,
  );
  return (
    <>
      <PageHead
        title={nameOf(props.address) ?? 'Account'}
        lead={
          <span class="whole-address">
            <code>{props.address}</code> <CopyButton text={props.address} what="address" />
          </span>
        }
      >
        <a class="button" href={hrefOf(['account'])}>
          Another account
        </a>
      </PageHead>
      <Loaded read={account} what="The account" lines={10}>
        {(view) => (
          <div class="stack">
            <AccountFacts view={view} />
            <StakesCard view={view} />
            <KeysCard view={view} />
          </div>
        )}
      </Loaded>
      <HistoryCard address={props.address} />
    </>
  );
}

function AccountFacts(props: { readonly view: Accessor<AccountView> }) {
  const view = () => props.view();
  return (
    <Facts
      facts={[
        {
          name: 'Free',
          value: <Amount rao={view().freeRao} decimals={4} />,
          note: (
            <Show when={view().frozenRao > 0n}>
              <Amount rao={view().frozenRao} /> of it frozen
            </Show>
          ),
        },
        {
          name: 'Staked, at the price now',
          value: <Amount rao={view().stakeValueRao} decimals={4} />,
          note: <>{view().positions.length} positions</>,
        },
        {
          name: 'Together',
          value: <Amount rao={view().freeRao + view().reservedRao + view().stakeValueRao} decimals={4} />,
        },
        { name: 'Reserved', value: <Amount rao={view().reservedRao} decimals={4} /> },
        { name: 'Transactions', value: <>{formatCount(view().nonce)}</> },
      ]}
    />
  );
}

/** What it is beside an account that holds TAO: an owner of hotkeys, or a hotkey with seats. */
function KeysCard(props: { readonly view: Accessor<AccountView> }) {
  return (
    <Show when={props.view().hotkeys.length > 0 || props.view().owner !== undefined}>
      <Card title="Keys">
        <Show when={props.view().owner}>
          {(owner) => (
            <p class="cell-note">
              A hotkey of <AccountLink address={owner()} name={nameOf(owner())} />
              <Show when={props.view().seats.length > 0}>
                with a seat on
                <For each={props.view().seats}>
                  {(netuid) => (
                    <a href={hrefOf(['subnet', netuid])}>
                      {netuid === 0 ? 'root' : (props.view().names.get(netuid) ?? `subnet ${netuid}`)}
                    </a>
                  )}
                </For>
              </Show>
            </p>
          )}
        </Show>
        <Show when={props.view().hotkeys.length > 0}>
          <p class="caption">Hotkeys it owns</p>
          <div class="value-list">
            <For each={props.view().hotkeys}>{(hotkey) => <AccountLink address={hotkey} />}</For>
          </div>
        </Show>
      </Card>
    </Show>
  );
}

/** Names an account: by its address, or one that every development chain knows. */
function Chooser() {
  const asked = createAsked('', addressProblem, (address) => {
    location.hash = hrefOf(['account', address]);
  });
  return (
    <Card title="Which account">
      <form class="stack" onSubmit={asked.onSubmit}>
        <TextField
          label="Address"
          hint="SS58, as wallets show it: 5…"
          value={asked.value()}
          onInput={asked.onInput}
          error={asked.error()}
        />
        <div class="actions">
          <button type="submit" class="button main">
            Show
          </button>
          <span class="soft">or a development account:</span>
          <For each={Object.entries(DEV_ACCOUNTS)}>
            {([name, of]) => (
              <a class="button small" href={hrefOf(['account', of])}>
                {name}
              </a>
            )}
          </For>
        </div>
      </form>
    </Card>
  );
}

function nameOf(address: string): string | undefined {
  return Object.entries(DEV_ACCOUNTS).find(([, of]) => of === address)?.[0];
}
