import type { Call } from '@taokit/types/registry';
import type { AccountId } from '../state/AccountId.ts';
import type { Mark, State } from '../state/State.ts';
import type { Context, DispatchResult, EventRecord, Phase } from './Context.ts';
import { DispatchFailure } from './DispatchFailure.ts';
import type { Origin } from './Origin.ts';
import type { Runtime } from './Runtime.ts';
import { whyRefused } from './refusedCalls.ts';

/** A block while it is being built. */
export interface BlockInProgress {
  /** What its hooks and calls see. */
  readonly context: Context;
  /** What happened so far. */
  readonly events: readonly EventRecord[];
  /** Says where in the block the next events happen. */
  enter(phase: Phase): void;
  /** How far the block has come. */
  point(): Point;
  /** Undoes what was written and what happened since a point. */
  undo(point: Point): void;
}

/** How far a block has come. */
export interface Point {
  /** Writes so far. */
  readonly mark: Mark;
  /** Events so far. */
  readonly events: number;
}

const DONE: DispatchResult = { ok: true };

/**
 * Opens a block.
 *
 * @param runtime - what runs in it
 * @param state - what it changes
 * @param block - its number
 */
export function openBlock(runtime: Runtime, state: State, block: number): BlockInProgress {
  const events: EventRecord[] = [];
  let phase: Phase = 'Initialization';
  const context: Context = {
    state,
    runtime,
    spec: runtime.spec,
    block,
    phase: () => phase,
    deposit: (path, fields) => void events.push({ phase, path, fields }),
    dispatch,
    dispatchUnfiltered,
  };
  return {
    context,
    events,
    enter(next) {
      phase = next;
    },
    point,
    undo,
  };

  function guard(who: AccountId, call: Call): void {
    for (const { guardDispatch } of runtime.pallets) guardDispatch?.(context, who, call);
  }

  function point(): Point {
    return { mark: state.mark(), events: events.length };
  }

  function undo(to: Point): void {
    state.rollback(to.mark);
    events.length = to.events;
  }

  function dispatch(call: Call, origin: Origin): DispatchResult {
    if (runtime.calls.has(call.path) && origin.filter !== undefined && !origin.filter(call))
      return filtered(call.path);
    return run(call, origin, origin.type === 'Signed' ? () => guard(origin.account, call) : undefined);
  }

  function dispatchUnfiltered(call: Call, origin: Origin): DispatchResult {
    return run(call, origin);
  }

  function run(call: Call, origin: Origin, check?: () => void): DispatchResult {
    const definition = runtime.calls.get(call.path);
    if (definition === undefined) return unsupported(call.path);
    const before = point();
    try {
      check?.();
      const post = definition.run({ ...context, origin }, call.arguments as never);
      return post === undefined ? DONE : { ok: true, post };
    } catch (error) {
      if (!(error instanceof DispatchFailure)) throw error;
      undo(before);
      return error.refusal;
    }
  }
}

/** What the runtime answers to a call its filter does not let through; the reason says why this chain does not. */
function unsupported(path: string): DispatchResult {
  const why = whyRefused(path) ?? 'no pallet here answers it';
  return {
    ok: false,
    refusal: 'System.CallFiltered',
    reason: `${path} is not supported by this chain: ${why}.`,
  };
}

function filtered(path: string): DispatchResult {
  return { ok: false, refusal: 'System.CallFiltered', reason: `The origin may not call ${path}.` };
}
