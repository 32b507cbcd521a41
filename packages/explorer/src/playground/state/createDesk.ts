import { TaokitError } from '@taokit/errors';
import { standardCases } from '@taokit/study';
import { type Accessor, createMemo, createSignal } from 'solid-js';
import { fromCase } from '../model/fromCase.ts';
import { beginHistory, type History, redo, step, undo } from '../model/history.ts';
import { type MomentView, viewMoment } from '../model/moments.ts';
import type { Playground } from '../model/Playground.ts';
import { createLink, type LinkState } from './createLink.ts';
import { createRuns, type RunState } from './createRuns.ts';

/** Everything the page's parts share. */
export interface Desk {
  /** What is edited. */
  readonly playground: Accessor<Playground>;
  /** What holds at the moment that is edited. */
  readonly moment: Accessor<MomentView>;
  /** Chooses the moment that is edited. */
  readonly chooseMoment: (at: number) => void;
  /** The epoch that is read in charts and tables. */
  readonly epoch: Accessor<number>;
  /** Reads another epoch. */
  readonly readEpoch: (epoch: number) => void;
  /** Edits; tells whether that could be done, and if not, why stands in `fault`. */
  readonly attempt: (edit: (playground: Playground) => Playground) => boolean;
  /** Why the last edit could not be done. */
  readonly fault: Accessor<string | undefined>;
  /** Forgets it. */
  readonly clearFault: () => void;
  /** Opens something else, which can be taken back. */
  readonly open: (playground: Playground) => void;
  /** One step back. */
  readonly undo: () => void;
  /** One step forward again. */
  readonly redo: () => void;
  /** Whether there is a step back, and one forward. */
  readonly steps: Accessor<{ readonly back: boolean; readonly forward: boolean }>;
  /** What was computed. */
  readonly runs: RunState;
  /** What the address says. */
  readonly link: LinkState;
}

/** What was edited when the page was left: it is there again when one comes back. */
let kept: History<Playground> | undefined;

/** A desk, as long as the page is shown. */
export function createDesk(): Desk {
  const [history, setHistory] = createSignal(kept ?? beginHistory(fromCase(standardCases[0]!)));
  const [at, setAt] = createSignal(0);
  // The last one, however many there are.
  const [epoch, setEpoch] = createSignal(Number.MAX_SAFE_INTEGER);
  const [fault, setFault] = createSignal<string>();
  const playground = createMemo(() => history().present);
  const change = (next: History<Playground>) => {
    kept = next;
    setFault(undefined);
    setHistory(next);
  };
  const attempt = (edit: (playground: Playground) => Playground) => {
    try {
      const edited = edit(playground());
      if (edited !== playground()) change(step(history(), edited));
      setFault(undefined);
      return true;
    } catch (error) {
      if (!(error instanceof TaokitError)) throw error;
      setFault(error.message);
      return false;
    }
  };
  const open = (opened: Playground) => {
    setAt(0);
    change(step(history(), opened));
  };
  const isEdited = () => history().past.length + history().future.length > 0;
  return {
    playground,
    moment: createMemo(() => viewMoment(playground(), at())),
    chooseMoment: setAt,
    epoch,
    readEpoch: setEpoch,
    attempt,
    fault,
    clearFault: () => setFault(undefined),
    open,
    undo: () => change(undo(history())),
    redo: () => change(redo(history())),
    steps: () => ({ back: history().past.length > 0, forward: history().future.length > 0 }),
    runs: createRuns(playground),
    link: createLink(playground, isEdited, open),
  };
}
