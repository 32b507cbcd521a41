import type { Call } from '@taokit/types/registry';
import type { PinnedView } from '../chainView/ChainView.ts';
import { RpcError } from '../RpcError.ts';
import { extraIntents } from './extra/index.ts';
import type { Intent, IntentAccounts, IntentContext, IntentData } from './Intent.ts';
import { intents } from './registry.ts';

/** Every intent there is. */
const all = { ...intents, ...extraIntents };

/** Name of an intent in camelCase. */
export type IntentOp = keyof typeof intents | keyof typeof extraIntents;

/** Parameters an intent takes. */
export type IntentInputs<Op extends IntentOp> = Parameters<
  (typeof intents & typeof extraIntents)[Op]['parse']
>[0];

/** An intent as data, of any kind: what `plan` and `execute` take. */
export type IntentRequest = {
  [Op in IntentOp]: {
    /** Its name in camelCase. */ readonly op: Op;
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

/** Intents that end what another one began: that one is named, and not asked for. */
const ENDS = /^(multisigCancel|(remove|reject)ProxyAnnouncement)$/;

/**
 * The call an intent becomes on a chain.
 *
 * @param view - the chain at one block: prices for limits, and what `all` is, are read there
 * @param intent - its `op` and parameters
 * @param accounts - who asks
 * @param asked - collects the name of every intent that is asked for, inside others too
 * @throws RpcError for parameters that do not fit, and where there is nothing to do
 */
export async function composeIntent(
  view: PinnedView,
  intent: IntentData,
  accounts: IntentAccounts,
  asked?: Set<string>,
): Promise<Call> {
  const { op, ...inputs } = intent;
  const definition = findIntent(op);
  asked?.add(op);
  const inside = ENDS.test(op) ? undefined : asked;
  const context: IntentContext = {
    view,
    accounts,
    compose: (inner, innerAccounts = accounts) => composeIntent(view, inner, innerAccounts, inside),
  };
  return definition.call(definition.parse(inputs), context);
}
