import type { Call } from '@taokit/types/registry';
import type { CliContext } from '../CliContext.ts';
import { registryRecord } from '../input/registryValue.ts';
import { runPlanned } from '../intents/runPlanned.ts';
import { settingsOf } from '../profile/settings.ts';
import type { CallFlags } from './callCommand.ts';

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
