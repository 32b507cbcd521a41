import type { Call, EventPath } from '@taokit/types/registry';
import type { OlderEventPath } from '../interface/OlderEventPath.ts';
import type { State } from '../state/State.ts';
import type { DeclarationContext, PostDispatchInfo } from './DispatchInfo.ts';
import type { DispatchRefusal } from './DispatchRefusal.ts';
import type { Origin } from './Origin.ts';

/** Where in a block something happened. */
export type Phase = 'Initialization' | 'Finalization' | number;

/** `Pallet.Event`, of today or of an older release. */
export type ChainEventPath = EventPath | OlderEventPath;

/** An event, with the phase it happened in: a number is the index of an extrinsic. */
export interface EventRecord {
  /** Where. */
  readonly phase: Phase;
  /** `Pallet.Event`. */
  readonly path: ChainEventPath;
  /** Its fields: by name, or in order where the runtime names none; `null` for none. */
  readonly fields: EventFields;
}

/** Fields of an event, as the registry encodes them. */
export type EventFields = Readonly<Record<string, unknown>> | readonly unknown[] | null;

/** What became of a call. */
export type DispatchResult = DispatchDone | DispatchRefusal;

/** A call that succeeded. */
export interface DispatchDone {
  /** Always true: tells it from a refusal. */
  readonly ok: true;
  /** What it really cost, where that differs from what was declared. */
  readonly post?: PostDispatchInfo;
}

/** What hooks and calls see of the chain: the state, the block they run in, and where events go. */
export interface Context {
  /** The state. */
  readonly state: State;
  /** What runs. */
  readonly runtime: DeclarationContext;
  /** The runtime's spec version: it selects the rules. */
  readonly spec: number;
  /** The block that is being built. */
  readonly block: number;
  /** Where in the block this happens: of an extrinsic its index. */
  phase(): Phase;
  /**
   * Records an event.
   *
   * @param path - `Pallet.Event`
   * @param fields - by name, or in order where the runtime names none
   */
  deposit(path: ChainEventPath, fields: EventFields): void;
  /**
   * Runs a call inside this one, unless a filter of the origin or a guard keeps it (`dispatch`). A call that fails leaves nothing,
   * neither writes nor events.
   *
   * @param call - path and arguments
   * @param origin - on whose behalf
   */
  dispatch(call: Call, origin: Origin): DispatchResult;
  /**
   * The same without asking filters and guards (`dispatch_bypass_filter`); for what that call dispatches they hold again.
   *
   * @param call - path and arguments
   * @param origin - on whose behalf
   */
  dispatchUnfiltered(call: Call, origin: Origin): DispatchResult;
}

/** What a call sees besides. */
export interface CallContext extends Context {
  /** On whose behalf it runs. */
  readonly origin: Origin;
}
