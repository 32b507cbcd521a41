import type { CommitStore, KeptCommit } from './CommitStore.ts';

const turns = /* @__PURE__ */ new WeakMap<CommitStore, Promise<void>>();

/**
 * Changes what a store keeps. One change after the other, whoever makes them: of two that had loaded the same, the second would save
 * without what the first one did.
 *
 * @param store - the store
 * @param change - what is to be kept, of what is
 */
export function changeStore(
  store: CommitStore,
  change: (kept: readonly KeptCommit[]) => readonly KeptCommit[],
): Promise<void> {
  const done = (turns.get(store) ?? Promise.resolve()).then(async () =>
    store.save(change(await store.load())),
  );
  // Whatever becomes of this one, the next may go on.
  turns.set(
    store,
    done.catch(() => {}),
  );
  return done;
}
