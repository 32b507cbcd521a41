import type { Context } from '../../runtime/Context.ts';
import { dispatchResultValue } from '../../runtime/dispatchErrorValue.ts';
import { originOf } from '../../runtime/Origin.ts';
import { dropCall, peekCall } from '../preimage/boundedCall.ts';
import { blockAfter, placeTask } from './agenda.ts';
import { Agenda, IncompleteSince, Lookup, Retries, type RetryConfig, type Scheduled } from './storage.ts';

/**
 * Makes the calls that are due. The time they take is not counted here, so that none is put off to a later block.
 *
 * Source: `service_agendas`, `frame/scheduler/src/lib.rs`.
 */
export function serviceAgendas(context: Context): void {
  const { state, block } = context;
  for (let when = IncompleteSince.take(state) ?? block; when <= block; when++) serviceAgenda(context, when);
  IncompleteSince.insert(state, block + 1);
}

/** Calls of one block, by priority; those that cannot be read stay. */
function serviceAgenda(context: Context, when: number): void {
  const agenda = Agenda.get(context.state, when);
  if (agenda.length === 0) return;
  const left: (Scheduled | null)[] = agenda.map(() => null);
  const ordered = [...agenda.entries()].sort(([, a], [, b]) => (a?.priority ?? 0) - (b?.priority ?? 0));
  for (const [index, task] of ordered)
    if (task !== null && !serviceTask(context, when, index, task)) left[index] = task;
  if (left.some((task) => task !== null)) Agenda.insert(context.state, when, left);
  else Agenda.remove(context.state, when);
}

/** Makes a call, and puts it where it waits for its next time (`service_task`); false when it cannot be read. */
function serviceTask(context: Context, when: number, index: number, task: Scheduled): boolean {
  const { state, runtime } = context;
  const about = { task: [when, index], id: task.maybe_id };
  if (task.maybe_id !== null) Lookup.remove(state, task.maybe_id);
  const call = peekCall(context, task.call);
  if (call === undefined) {
    context.deposit('Scheduler.CallUnavailable', about);
    dropCall(context, task.call);
    return false;
  }
  const result = context.dispatch(call, originOf(task.origin));
  const retry = Retries.take(state, [when, index]);
  context.deposit('Scheduler.Dispatched', {
    ...about,
    result: dispatchResultValue(runtime.registry, result),
  });
  if (retry !== undefined && !result.ok) scheduleRetry(context, about, task, retry);
  if (task.maybe_periodic === null) dropCall(context, task.call);
  else schedulePeriod(context, about, task, retry);
  return true;
}

/** What events say of a task. */
interface About {
  readonly task: readonly number[];
  readonly id: Scheduled['maybe_id'];
}

function scheduleRetry(context: Context, about: About, task: Scheduled, retry: RetryConfig): void {
  if (retry.remaining === 0) return;
  const again = { ...task, maybe_id: null, maybe_periodic: null };
  const address = placeTask(context, blockAfter(context, retry.period), again);
  if (address !== undefined)
    Retries.insert(context.state, address, { ...retry, remaining: retry.remaining - 1 });
  else {
    dropCall(context, task.call);
    context.deposit('Scheduler.RetryFailed', { ...about });
  }
}

function schedulePeriod(
  context: Context,
  about: About,
  task: Scheduled,
  retry: RetryConfig | undefined,
): void {
  const [blocks, times] = task.maybe_periodic!;
  const next: Scheduled = { ...task, maybe_periodic: times > 1 ? [blocks, times - 1] : null };
  const address = placeTask(context, blockAfter(context, blocks), next);
  if (address === undefined) {
    dropCall(context, task.call);
    context.deposit('Scheduler.PeriodicFailed', { ...about });
  } else if (retry !== undefined) Retries.insert(context.state, address, retry);
}
