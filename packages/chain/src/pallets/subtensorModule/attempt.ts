import type { Context, EventFields } from '../../runtime/Context.ts';
import { DispatchFailure } from '../../runtime/DispatchFailure.ts';

/**
 * Runs a step of which nothing stays, neither writes nor events, where it fails (`with_transaction`).
 *
 * @param context - where
 * @param step - gets the context to use: its events come when the step is through
 * @returns why it failed; `undefined` where it did not
 */
export function attempt<Where extends Context>(
  context: Where,
  step: (context: Where) => void,
): DispatchFailure | undefined {
  const mark = context.state.mark();
  const events: [Parameters<Context['deposit']>[0], EventFields][] = [];
  try {
    step({ ...context, deposit: (path, fields) => void events.push([path, fields]) });
  } catch (error) {
    if (!(error instanceof DispatchFailure)) throw error;
    context.state.rollback(mark);
    return error;
  }
  for (const [path, fields] of events) context.deposit(path, fields);
  return undefined;
}
