/**
 * What ends once, for those who wait for it. An `AbortSignal` says the same, but each costs a server as much as the hash of a body, and Node
 * warns of a leak when more than ten listen to one.
 */
export interface Ending {
  /** Whether it has ended. */
  readonly isOver: () => boolean;
  /** Why; `undefined` before. */
  readonly reason: () => unknown;
  /**
   * Has a listener called when it ends. What has ended calls nobody any more.
   *
   * @returns forgets the listener
   */
  readonly listen: (listener: () => void) => () => void;
}

/** An {@link Ending} in the hands of who ends it. */
export interface OwnEnding extends Ending {
  /** Ends it: the first time counts. */
  readonly end: (reason: unknown) => void;
}

/** A listener, and where it stands: below 0 for one that was forgotten. */
interface Listening {
  readonly listener: () => void;
  place: number;
}

/**
 * Makes what can end once. Its listeners stand in an array, in which the last takes the place of one that leaves: every request comes and
 * leaves, and a `Set` would be made anew again and again.
 */
export function createEnding(): OwnEnding {
  const all: Listening[] = [];
  let isOver = false;
  let why: unknown;
  const forget = (listening: Listening): void => {
    const { place } = listening;
    listening.place = -1;
    if (all[place] !== listening) return;
    const last = all.pop()!;
    if (last === listening) return;
    all[place] = last;
    last.place = place;
  };
  return {
    isOver: () => isOver,
    reason: () => why,
    listen: (listener) => {
      const listening = { listener, place: all.length };
      all.push(listening);
      return () => forget(listening);
    },
    end: (reason) => {
      if (isOver) return;
      isOver = true;
      why = reason;
      for (const listening of all.splice(0)) if (listening.place >= 0) listening.listener();
    },
  };
}
