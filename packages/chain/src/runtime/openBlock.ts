import type { Call } from '@taokit/types/registry';
import type { AccountId } from '../state/AccountId.ts';
import type { Mark, State } from '../state/State.ts';
import type { CallContext, Context, DispatchResult, EventRecord, Phase } from './Context.ts';
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
  const { guards } = runtime;
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
    for (const guardDispatch of guards) guardDispatch(context, who, call);
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
    return run(call, origin, origin.type === 'Signed' ? origin.account : undefined);
  }

  function dispatchUnfiltered(call: Call, origin: Origin): DispatchResult {
    return run(call, origin);
  }

  /** Runs a call; guards are asked where it is said on whose behalf. */
  function run(call: Call, origin: Origin, guarded?: AccountId): DispatchResult {
    const definition = runtime.calls.get(call.path);
    if (definition === undefined) return unsupported(call.path);
    const before = point();
    try {
      if (guarded !== undefined) guard(guarded, call);
      const post = definition.run(withOrigin(context, origin), call.arguments as never);
      return post === undefined ? DONE : { ok: true, post };
    } catch (error) {
      if (!(error instanceof DispatchFailure)) throw error;
      undo(before);
      return error.refusal;
    }
  }
}

/** Written out, not spread: every call is given one. */
function withOrigin(context: Context, origin: Origin): CallContext {
  const { state, runtime, spec, block, phase, deposit, dispatch, dispatchUnfiltered } = context;
  return { state, runtime, spec, block, phase, deposit, dispatch, dispatchUnfiltered, origin };
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
