import type { IntentSigner } from '@taokit/rpc';
import type { Call } from '@taokit/types/registry';
import type { CliContext } from '../CliContext.ts';
import { registryRecord } from '../input/registryValue.ts';
import type { ExecutionFlags } from '../intents/executionFlags.ts';
import { runPlanned } from '../intents/runPlanned.ts';
import { type SettingsFlags, settingsOf } from '../profile/settings.ts';

/** Options of the command. */
export interface CallFlags extends SettingsFlags, ExecutionFlags {
  readonly signer: IntentSigner;
}

/**
 * Plans a raw call, shows the plan, asks, and makes it.
 *
 * @param context - of the command
 * @param flags - of the command
 * @param path - `Pallet.call`
 * @param given - its arguments as JSON
 */
export async function runCall(
  context: CliContext,
  flags: CallFlags,
  path: string,
  given = '{}',
): Promise<void> {
  const settings = await settingsOf(context.io, flags);
  const call = { path, arguments: await registryRecord(given, 'The arguments') } as Call;
  const { signer } = flags;
  await runPlanned(context, settings, flags, {
    signer,
    plan: (writer) => writer.planRawCall(call, { signer }),
    execute: (writer, options) => writer.executeRawCall(call, { ...options, signer }),
  });
}
