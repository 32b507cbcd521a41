import type { Registry } from '@taokit/types/registry';
import { type MetadataCache, textOfKey } from './MetadataCache.ts';

const STORE = 'metadata';

/** What opens databases, as a page's `indexedDB` does. Who has no types of the DOM can compile this too. */
export interface DatabaseFactory {
  /** Opens a database: an `IDBOpenDBRequest`. */
  open(name: string, version?: number): object;
}

/**
 * A cache in the page's IndexedDB: a page that is opened again connects without loading metadata.
 *
 * @param name - of the database; `taokit` when left out
 * @param factory - where databases are; the page's own when left out
 */
export function indexedDbCache(name = 'taokit', factory: DatabaseFactory = indexedDB): MetadataCache {
  return {
    get: (key) =>
      within(
        factory,
        name,
        'readonly',
        (store) => store.get(textOfKey(key)) as IDBRequest<Registry | undefined>,
      ),
    async set(key, registry) {
      await within(factory, name, 'readwrite', (store) => store.put(registry, textOfKey(key)));
    },
  };
}

/** Opened and closed each time: an open database would keep a newer page from upgrading it. */
async function within<T>(
  factory: DatabaseFactory,
  name: string,
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = factory.open(name, 1) as IDBOpenDBRequest;
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = await answered(opening);
  try {
    return await answered(ask(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
}
