import { createEffect, createSignal, on, onCleanup } from 'solid-js';
import { place, setQuery } from '../../routing/router.ts';

/** How long typing rests before the address follows. */
const REST_MS = 400;

/** What stands in the address for a field that was emptied: an address holds no empty value. */
const EMPTY = '-';

/** A text that stands in the address, so that a link opens what is seen. */
export interface QueryText {
  /** What it is now. */
  readonly text: () => string;
  /** Makes it another. */
  readonly set: (text: string) => void;
}

/**
 * A field whose text is part of the address, left out while it is the usual one.
 *
 * @param name - its name in the address
 * @param usual - what it is where the address says nothing
 */
export function createQueryText(name: string, usual: string): QueryText {
  const [page] = place().parts;
  let written = place().query[name];
  const read = () => (written === undefined ? usual : written === EMPTY ? '' : written);
  const [text, setText] = createSignal(read());
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  // A link that was followed on this page, or a step back.
  createEffect(
    on(place, ({ parts, query }) => {
      if (parts[0] !== page || query[name] === written) return;
      clearTimeout(timer);
      written = query[name];
      setText(read());
    }),
  );
  return {
    text,
    set: (next) => {
      setText(next);
      clearTimeout(timer);
      timer = setTimeout(() => {
        written = next === usual ? undefined : next || EMPTY;
        setQuery(name, written);
      }, REST_MS);
    },
  };
}
