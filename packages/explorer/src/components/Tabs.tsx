import { For, type JSX, Show } from 'solid-js';
import { place, setQuery } from '../routing/router.ts';

/** A part of a page that is shown alone. */
export interface Tab {
  /** Its name in the address. */
  readonly name: string;
  /** What it is called. */
  readonly title: string;
  /** What it shows. */
  readonly content: () => JSX.Element;
}

/** Tabs whose open one stands in the address; arrow keys move between them. */
export function Tabs(props: {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly param?: string;
}) {
  const param = () => props.param ?? 'tab';
  const open = () => props.tabs.find(({ name }) => name === place().query[param()]) ?? props.tabs[0];
  const choose = (tab: Tab) => setQuery(param(), tab === props.tabs[0] ? undefined : tab.name);
  let list: HTMLDivElement | undefined;
  const step = (event: KeyboardEvent) => {
    const at = props.tabs.indexOf(open()!);
    const last = props.tabs.length - 1;
    const to = {
      ArrowLeft: at === 0 ? last : at - 1,
      ArrowRight: at === last ? 0 : at + 1,
      Home: 0,
      End: last,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    choose(props.tabs[to]!);
    list?.querySelectorAll<HTMLElement>('[role=tab]')[to]?.focus();
  };
  return (
    <div class="tabs">
      <div class="tab-list" role="tablist" aria-label={props.label} ref={list} onKeyDown={step}>
        <For each={props.tabs}>
          {(tab) => (
            <button
              type="button"
              role="tab"
              id={`tab-${param()}-${tab.name}`}
              aria-selected={open() === tab}
              aria-controls={`panel-${param()}`}
              tabIndex={open() === tab ? 0 : -1}
              onClick={() => choose(tab)}
            >
              {tab.title}
            </button>
          )}
        </For>
      </div>
      <div role="tabpanel" id={`panel-${param()}`} aria-labelledby={`tab-${param()}-${open()?.name}`}>
        <Show when={open()} keyed>
          {(tab) => tab.content()}
        </Show>
      </div>
    </div>
  );
}
