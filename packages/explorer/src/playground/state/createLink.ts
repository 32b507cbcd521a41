import { type Accessor, createEffect, createSignal, on, onCleanup } from 'solid-js';
import { hrefOf } from '../../routing/place.ts';
import { place, setQuery } from '../../routing/router.ts';
import { decodeLink, encodeLink } from '../model/link/linkCodec.ts';
import type { Playground } from '../model/Playground.ts';

/** How long edits rest before the address follows them. */
const REST_MS = 250;

/** What the address says, and whether it could be read. */
export interface LinkState {
  /** Whether a link is being read. */
  readonly isOpening: Accessor<boolean>;
  /** Why the link in the address was not opened. */
  readonly fault: Accessor<unknown>;
  /** The address that opens what is edited, whole. */
  readonly address: () => Promise<string>;
  /** Forgets a link that was not opened, so that the address follows what is edited again. */
  readonly forget: () => void;
}

/**
 * Keeps the address and the playground the same: what is edited is in the address, what comes by the address is opened.
 *
 * @param playground - what is edited
 * @param isEdited - whether it is worth a link yet
 * @param open - called with what a link holds
 */
export function createLink(
  playground: Accessor<Playground>,
  isEdited: Accessor<boolean>,
  open: (playground: Playground) => void,
): LinkState {
  const [isOpening, setOpening] = createSignal(false);
  const [fault, setFault] = createSignal<unknown>();
  let written: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const read = async (text: string) => {
    setOpening(true);
    try {
      const found = await decodeLink(text);
      written = text;
      setFault(undefined);
      open(found);
    } catch (error) {
      written = text;
      setFault(error);
    } finally {
      setOpening(false);
    }
  };
  createEffect(
    on(
      () => place().query['s'],
      (text) => {
        if (text !== undefined && text !== written) void read(text);
      },
    ),
  );
  createEffect(
    on(playground, (now) => {
      clearTimeout(timer);
      if (!isEdited() || fault() !== undefined) return;
      timer = setTimeout(async () => {
        const text = await encodeLink(now);
        if (now !== playground() || text === written) return;
        written = text;
        setQuery('s', text);
      }, REST_MS);
    }),
  );
  onCleanup(() => clearTimeout(timer));
  const forget = () => {
    setFault(undefined);
    written = undefined;
    setQuery('s', undefined);
  };
  const address = async () => {
    const text = await encodeLink(playground());
    return new URL(hrefOf(place().parts, { s: text }), location.href).href;
  };
  return { isOpening, fault, address, forget };
}
