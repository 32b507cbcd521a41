import type { Call } from '@taokit/types/registry';
import type { PinnedView } from '../chainView/ChainView.ts';
import { RpcError } from '../RpcError.ts';
import { extraIntents } from './extra/index.ts';
import type { Intent, IntentAccounts, IntentContext, IntentData } from './Intent.ts';
import { intents } from './registry.ts';

const all = { ...intents, ...extraIntents };

/** Name of an intent in camelCase. */
export type IntentOp = keyof typeof all;

/** Parameters an intent takes. */
export type IntentInputs<Op extends IntentOp> = Parameters<(typeof all)[Op]['parse']>[0];

/** An intent as data, of any kind: what `plan` and `execute` take. */
export type IntentRequest = {
  [Op in IntentOp]: {
    /** Which intent. */
    readonly op: Op;
  } & IntentInputs<Op>;
}[IntentOp];

/**
 * An intent, by its name.
 *
 * @param op - in camelCase
 * @throws RpcError `rpc/unknown-intent`
 */
export function findIntent(op: string): Intent {
  if (Object.hasOwn(all, op)) return all[op as IntentOp] as unknown as Intent;
  throw new RpcError(`There is no intent ${JSON.stringify(op)}.`, {
    code: 'rpc/unknown-intent',
    fix: `Use one of ${Object.keys(all).join(', ')}.`,
    values: { op },
  });
}

/**
 * The call an intent becomes on a chain.
 *
 * @param view - the chain at one block: prices for limits, and what `all` is, are read there
 * @param intent - its `op` and parameters
 * @param accounts - who asks
 * @throws RpcError for parameters that do not fit, and where there is nothing to do
 */
export async function composeIntent(
  view: PinnedView,
  intent: IntentData,
  accounts: IntentAccounts,
): Promise<Call> {
  const { op, ...inputs } = intent;
  const definition = findIntent(op);
  const context: IntentContext = {
    view,
    accounts,
    compose: (inner, innerAccounts = accounts) => composeIntent(view, inner, innerAccounts),
  };
  return definition.call(definition.parse(inputs), context);
}
