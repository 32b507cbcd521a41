import { For, type JSX, type ParentProps, Show } from 'solid-js';

/** A part of a page: a title, what it says, and content. */
export function Card(
  props: ParentProps<{
    readonly title: string;
    /** How to read it, in a sentence. */
    readonly caption?: JSX.Element;
    /** Buttons and fields at its right. */
    readonly actions?: JSX.Element;
    /** Whether it takes the whole width of a grid. */
    readonly isWide?: boolean;
    readonly id?: string;
  }>,
) {
  return (
    <section class={props.isWide ? 'card wide' : 'card'} id={props.id}>
      <div class="card-head">
        <div>
          <h2>{props.title}</h2>
          <Show when={props.caption}>
            <p class="caption">{props.caption}</p>
          </Show>
        </div>
        <Show when={props.actions}>
          <div class="actions">{props.actions}</div>
        </Show>
      </div>
      {props.children}
    </section>
  );
}

/** The head of a page: its name, a sentence, and what stands beside. */
export function PageHead(props: ParentProps<{ readonly title: JSX.Element; readonly lead?: JSX.Element }>) {
  return (
    <header class="page-head">
      <div>
        <h1>{props.title}</h1>
        <Show when={props.lead}>
          <p class="lead">{props.lead}</p>
        </Show>
      </div>
      <Show when={props.children}>
        <div class="actions">{props.children}</div>
      </Show>
    </header>
  );
}

/** Figures worth reading first. */
export function Facts(props: {
  readonly facts: readonly {
    readonly name: string;
    readonly value: JSX.Element;
    readonly note?: JSX.Element;
  }[];
}) {
  return (
    <dl class="facts">
      <For each={props.facts}>
        {({ name, value, note }) => (
          <div>
            <dt>{name}</dt>
            <dd>
              {value}
              <Show when={note}>
                <span class="note">{note}</span>
              </Show>
            </dd>
          </div>
        )}
      </For>
    </dl>
  );
}

/** Names and values, line by line. */
export function Pairs(props: {
  readonly pairs: readonly (readonly [name: JSX.Element, value: JSX.Element])[];
}) {
  return (
    <dl class="pairs">
      <For each={props.pairs}>
        {([name, value]) => (
          <div>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        )}
      </For>
    </dl>
  );
}
