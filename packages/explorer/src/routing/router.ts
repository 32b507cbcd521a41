import { createSignal } from 'solid-js';
import { hrefOf, type Place, placeOf } from './place.ts';

const [current, setCurrent] = createSignal<Place>(placeOf(location.hash));
addEventListener('hashchange', () => setCurrent(placeOf(location.hash)));

/** Where the reader is now. */
export const place = current;

/** Changes a part of the query without a step in the history: which tab is open, what is searched for. */
export function setQuery(name: string, value: string | undefined): void {
  const { parts, query } = current();
  history.replaceState(null, '', hrefOf(parts, { ...query, [name]: value }));
  setCurrent(placeOf(location.hash));
}
