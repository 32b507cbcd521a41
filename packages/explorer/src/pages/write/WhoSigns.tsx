import { createSignal, For, Show } from 'solid-js';
import { useSession } from '../../chain/session.ts';
import { AccountLink, Card, ErrorNotice } from '../../components/index.ts';
import type { Account } from '../../wallet/Account.ts';
import { developmentAccounts, isDevelopmentChain } from '../../wallet/developmentAccounts.ts';
import { openWallet, walletNames } from '../../wallet/injectedWallets.ts';

/** Chooses who signs: an account of a wallet in this browser, or a development account on a devnet. */
export function WhoSigns(props: {
  readonly chosen: Account | undefined;
  readonly onChoose: (account: Account) => void;
}) {
  const session = useSession();
  const [opened, setOpened] = createSignal<readonly Account[]>([]);
  const [failure, setFailure] = createSignal<unknown>();
  const own = isDevelopmentChain(session.target) ? developmentAccounts() : [];
  const accounts = () => [...own, ...opened()];
  const open = async (name: string) => {
    setFailure(undefined);
    try {
      setOpened(await openWallet(name));
    } catch (error) {
      setFailure(() => error);
    }
  };
  return (
    <Card
      title="Who signs"
      caption="A wallet in this browser keeps its secret and asks you. Development accounts are known to everybody, and are there only on devnets."
    >
      <div class="choices" role="radiogroup" aria-label="Who signs">
        <For each={accounts()}>
          {(account) => (
            <label class="choice">
              <input
                type="radio"
                name="signer"
                checked={props.chosen?.address === account.address && props.chosen.source === account.source}
                onChange={() => props.onChoose(account)}
              />
              <span>
                <b>{account.name}</b> <span class="soft">{account.source}</span>
              </span>
            </label>
          )}
        </For>
      </div>
      <div class="actions wallet-actions">
        <For each={walletNames()} fallback={<p class="soft">No wallet extension is in this page.</p>}>
          {(name) => (
            <button type="button" class="button" onClick={() => void open(name)}>
              Connect {name}
            </button>
          )}
        </For>
        <Show when={props.chosen}>{(account) => <AccountLink address={account().address} />}</Show>
      </div>
      <Show when={failure()}>{(error) => <ErrorNotice error={error()} title="The wallet said no" />}</Show>
    </Card>
  );
}
