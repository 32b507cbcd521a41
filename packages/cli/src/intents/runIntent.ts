import type { IntentRequest } from '@taokit/rpc';
import type { CliContext } from '../CliContext.ts';
import { type SettingsFlags, settingsOf } from '../profile/settings.ts';
import { ALL_INTENTS } from './allIntents.ts';
import type { ExecutionFlags } from './executionFlags.ts';
import { intentInputs } from './intentInputs.ts';
import { runPlanned } from './runPlanned.ts';

/** Options of every intent's command, besides its parameters. */
export interface TxFlags extends SettingsFlags, ExecutionFlags {
  readonly shield: boolean;
}

/**
 * Plans an intent, shows the plan, asks, and makes it.
 *
 * @param context - of the command
 * @param op - the intent's name in camelCase
 * @param flags - its parameters and options
 */
export async function runIntent(context: CliContext, op: string, flags: TxFlags): Promise<void> {
  const intent = ALL_INTENTS[op]!;
  const settings = await settingsOf(context.io, flags);
  const given = flags as unknown as Readonly<Record<string, unknown>>;
  const request = (await intentInputs(intent, given, settings)) as IntentRequest;
  await runPlanned(context, settings, flags, {
    signer: intent.signer,
    plan: (writer) => writer.plan(request),
    execute: (writer, options) =>
      flags.shield ? writer.executeShielded(request, options) : writer.execute(request, options),
  });
}
