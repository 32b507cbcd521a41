import type { Context } from '../../runtime/Context.ts';
import { ensure, fail } from '../../runtime/DispatchFailure.ts';
import type { Hex } from '../../state/AccountId.ts';
import type { Reads } from '../../state/State.ts';
import { dropCall } from '../preimage/boundedCall.ts';
import { request } from '../preimage/preimages.ts';
import {
  Agenda,
  Lookup,
  MAX_SCHEDULED_PER_BLOCK,
  type Period,
  Retries,
  type Scheduled,
  type TaskAddress,
} from './storage.ts';

// Source: `frame/scheduler/src/lib.rs`.

/** The last block there can be. */
const LAST_BLOCK = 0xff_ff_ff_ff;

/** A block so many blocks later, or the last one there can be. */
export function blockAfter({ block }: Context, blocks: number): number {
  return Math.min(block + blocks, LAST_BLOCK);
}

/** A call somebody wants made. */
type Task = Omit<Scheduled, 'maybe_periodic'> & { readonly maybe_periodic: Period | null };

/** Puts a call where it waits (`do_schedule`, `do_schedule_named`). */
export function scheduleTask(context: Context, when: number, task: Task): TaskAddress {
  const { maybe_id: id } = task;
  const isFree = id === null || !Lookup.contains(context.state, id);
  ensure(isFree, 'Scheduler.FailedToSchedule', `${id} waits already.`);
  ensure(when > context.block, 'Scheduler.TargetBlockNumberInPast', `Block ${when} is over.`);
  const [blocks, times] = task.maybe_periodic ?? [0, 0];
  const maybe_periodic: Period | null = times > 1 && blocks > 0 ? [blocks, times - 1] : null;
  const address = placeTask(context, when, { ...task, maybe_periodic });
  if (address === undefined)
    return fail('Exhausted', `${MAX_SCHEDULED_PER_BLOCK} calls wait for block ${when}.`);
  if (task.call.type === 'Lookup') request(context, task.call.value.hash);
  return address;
}

/** Puts a call in the first place that is free (`place_task`); nothing when none is. */
export function placeTask(context: Context, when: number, task: Scheduled): TaskAddress | undefined {
  const agenda = Agenda.get(context.state, when);
  const index = agenda.length < MAX_SCHEDULED_PER_BLOCK ? agenda.length : agenda.indexOf(null);
  if (index < 0) return undefined;
  Agenda.insert(context.state, when, Object.assign([...agenda], { [index]: task }));
  if (task.maybe_id !== null) Lookup.insert(context.state, task.maybe_id, [when, index]);
  context.deposit('Scheduler.Scheduled', { when, index });
  return [when, index];
}

/** Takes a call back (`do_cancel`). */
export function cancelTask(context: Context, [when, index]: TaskAddress): void {
  const task = taskAt(context.state, [when, index]);
  Agenda.mutate(context.state, when, (agenda) => agenda.map((other) => (other === task ? null : other)));
  dropCall(context, task.call);
  if (task.maybe_id !== null) Lookup.remove(context.state, task.maybe_id);
  Retries.remove(context.state, [when, index]);
  cleanUp(context, when);
  context.deposit('Scheduler.Canceled', { when, index });
}

/** The call that waits somewhere; fails with `Scheduler.NotFound`. */
export function taskAt(state: Reads, [when, index]: TaskAddress): Scheduled {
  const task = Agenda.get(state, when)[index];
  return task ?? fail('Scheduler.NotFound', `No call waits for block ${when} at ${index}.`);
}

/** Where a call with a name waits; fails with `Scheduler.NotFound`. */
export function addressOf(state: Reads, id: Hex): TaskAddress {
  return Lookup.get(state, id) ?? fail('Scheduler.NotFound', `${id} waits nowhere.`);
}

/** Drops free places from the end of a block's list, and the list when nothing is left (`cleanup_agenda`). */
function cleanUp({ state }: Context, when: number): void {
  const agenda = Agenda.get(state, when);
  const last = agenda.findLastIndex((task) => task !== null);
  if (last < 0) Agenda.remove(state, when);
  else if (last + 1 < agenda.length) Agenda.insert(state, when, agenda.slice(0, last + 1));
}
