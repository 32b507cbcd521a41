import { type Accessor, createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js';
import type { ChainSession, Head } from './ChainSession.ts';
import { useSession } from './session.ts';

/** Something read from the chain, again with every block. */
export interface Read<T> {
  /** What it was last; undefined before the first answer, and after the key changed. */
  readonly value: Accessor<T | undefined>;
  /** Why the last reading failed. */
  readonly error: Accessor<unknown>;
  /** Reads once more. */
  again(): void;
}

/**
 * Reads something of the best block now, and with every further one. While it reads, the last value stays; blocks that come
 * meanwhile are skipped but for the newest.
 *
 * @param read - reads it, all at one block
 * @param keyNow - what it depends on besides; another key forgets the value
 */
export function createRead<K extends string | number | undefined, T>(
  read: (session: ChainSession, head: Head, key: K) => Promise<T>,
  keyNow: Accessor<K> = () => undefined as K,
): Read<T> {
  // Another address is not another key.
  const key = createMemo(keyNow);
  const session = useSession();
  const [value, setValue] = createSignal<T>();
  const [error, setError] = createSignal<unknown>();
  let wanted: { readonly head: Head; readonly key: K } | undefined;
  let isBusy = false;
  let isOver = false;
  const work = async () => {
    if (isBusy) return;
    isBusy = true;
    while (wanted !== undefined && !isOver) {
      const { head, key: of } = wanted;
      wanted = undefined;
      try {
        const next = await read(session, head, of);
        if (!isOver && of === key()) {
          setValue(() => next);
          setError(undefined);
        }
      } catch (failure) {
        if (!isOver && of === key()) setError(() => failure);
      }
    }
    isBusy = false;
  };
  const ask = () => {
    wanted = { head: session.head(), key: key() };
    void work();
  };
  createEffect(
    on(
      key,
      () => {
        setValue(undefined);
        setError(undefined);
      },
      { defer: true },
    ),
  );
  createEffect(ask);
  onCleanup(() => {
    isOver = true;
  });
  return { value, error, again: ask };
}
