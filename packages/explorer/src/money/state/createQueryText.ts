import { createSignal, onCleanup } from 'solid-js';
import { place, setQuery } from '../../routing/router.ts';

/** How long typing rests before the address follows. */
const REST_MS = 400;

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
  const [text, setText] = createSignal(place().query[name] ?? usual);
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  return {
    text,
    set: (next) => {
      setText(next);
      clearTimeout(timer);
      timer = setTimeout(() => setQuery(name, next === usual ? undefined : next), REST_MS);
    },
  };
}
