import { createContext, Script } from 'node:vm';
import { TaokitError } from '@taokit/errors';

/** How a call ended. */
export type Outcome =
  | { readonly kind: 'answer'; readonly value: unknown }
  | { readonly kind: 'typed' | 'raw' | 'hung'; readonly error: Error };

/** A machine may be busy: only what does not end at all takes so long. */
const PATIENCE_MS = 60_000;
const script = new Script('call()');
const context = createContext({ call: undefined as (() => unknown) | undefined });

/** Makes one call, and ends it when it does not end. */
export async function callOnce(call: () => unknown): Promise<Outcome> {
  try {
    context['call'] = call;
    const value = script.runInContext(context, { timeout: PATIENCE_MS });
    return { kind: 'answer', value: value instanceof Promise ? await inTime(value) : value };
  } catch (thrown) {
    // What ends a script comes from another realm, where Error is another class.
    const code = (thrown as { code?: unknown } | undefined)?.code;
    const error =
      thrown instanceof Error ? thrown : new Error(String((thrown as Error | undefined)?.message ?? thrown));
    if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return { kind: 'hung', error };
    return { kind: thrown instanceof TaokitError ? 'typed' : 'raw', error };
  }
}

async function inTime(promise: Promise<unknown>): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((_, reject) => {
    const error = Object.assign(new Error('no answer'), { code: 'ERR_SCRIPT_EXECUTION_TIMEOUT' });
    timer = setTimeout(() => reject(error), PATIENCE_MS);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
