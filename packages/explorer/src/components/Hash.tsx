import { createSignal, Show } from 'solid-js';
import { hrefOf } from '../routing/place.ts';
import { copyText } from './copyText.ts';

/** An address or a hash, short; whole for who copies it or rests on it. */
export function Hash(props: {
  readonly value: string;
  /** Where it leads. */
  readonly href?: string;
  /** What it is to people, in its place. */
  readonly name?: string | undefined;
  /** What it is, for who does not see it; `address` when left out. */
  readonly what?: string;
}) {
  const short = () => props.name ?? shortOf(props.value);
  return (
    <span class={props.name === undefined ? 'hash' : 'hash named'}>
      <Show when={props.href} fallback={<span title={props.value}>{short()}</span>}>
        {(href) => (
          <a href={href()} title={props.value}>
            {short()}
          </a>
        )}
      </Show>
      <CopyButton text={props.value} what={props.what ?? 'address'} />
    </span>
  );
}

/** The address of an account, which leads to its page. */
export function AccountLink(props: { readonly address: string; readonly name?: string | undefined }) {
  return <Hash value={props.address} name={props.name} href={hrefOf(['account', props.address])} />;
}

/** Copies a text; a tick says that it is done. */
export function CopyButton(props: { readonly text: string; readonly what: string }) {
  const [isDone, setDone] = createSignal(false);
  const copy = async () => {
    if (!(await copyText(props.text))) return;
    setDone(true);
    setTimeout(() => setDone(false), 1_200);
  };
  return (
    <button
      type="button"
      class="copy"
      aria-label={`Copy ${props.what} ${shortOf(props.text)}`}
      onClick={() => void copy()}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={isDone() ? 'M3 8.5 6.5 12 13 4.5' : 'M6 5.5h7v8H6zM3 10.5v-8h7'} />
      </svg>
    </button>
  );
}

function shortOf(value: string): string {
  return value.length <= 16 ? value : `${value.slice(0, 6)}…${value.slice(-5)}`;
}
