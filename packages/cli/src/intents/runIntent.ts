import type { Client, ExecuteOptions, IntentRequest, Plan, Policy, Progress, Writer } from '@taokit/rpc';
import { openKey } from '../accounts/openKey.ts';
import { walletAddress } from '../accounts/walletAddress.ts';
import type { CliContext } from '../CliContext.ts';
import type { CliIo } from '../CliIo.ts';
import { withClient } from '../connect/connect.ts';
import { CliError } from '../exit/CliError.ts';
import { EXIT_CODES } from '../exit/exitCodes.ts';
import { printable } from '../output/printable.ts';
import { show } from '../output/show.ts';
import { type Settings, type SettingsFlags, settingsOf } from '../profile/settings.ts';
import { ALL_INTENTS } from './allIntents.ts';
import { intentInputs } from './intentInputs.ts';
import { planText, resultText } from './planText.ts';

/** Options of every intent's command, besides its parameters. */
export interface TxFlags extends SettingsFlags {
  readonly json: boolean;
  readonly yes: boolean;
  readonly dryRun: boolean;
  readonly shield: boolean;
  readonly until: 'included' | 'finalized';
  readonly passwordFd?: number;
}

/**
 * Plans an intent, shows the plan, asks, and makes it.
 *
 * @param context - of the command
 * @param op - the intent's name in camelCase
 * @param flags - its parameters and options
 */
export async function runIntent(context: CliContext, op: string, flags: TxFlags): Promise<void> {
  const { io } = context;
  const intent = ALL_INTENTS[op]!;
  const settings = await settingsOf(io, flags);
  const given = flags as unknown as Readonly<Record<string, unknown>>;
  const request = (await intentInputs(intent, given, settings)) as IntentRequest;
  await withClient(io, settings.network, async (client) => {
    const plan = await (await writerFor(client, settings)).plan(request);
    if (flags.dryRun) {
      await show(io, flags.json ? plan : planText(plan), flags);
      context.exitCode = exitCodeOf(plan);
      return;
    }
    io.stderr.write(`${printable(planText(plan))}\n`);
    refuseBadPlan(plan);
    await confirm(io, flags);
    const key = await openKey(io, settings, intent.signer, flags.passwordFd);
    const writer = await writerFor(client, settings, { [intent.signer]: key });
    const options = {
      until: flags.until,
      signal: io.signal,
      onProgress: (step) => tell(io, step),
    } satisfies ExecuteOptions;
    const result = await (flags.shield
      ? writer.executeShielded(request, options)
      : writer.execute(request, options));
    await show(io, flags.json ? result : resultText(result), flags);
    context.exitCode = result.isSuccess ? EXIT_CODES.done : EXIT_CODES.chainRefuses;
  });
}

async function writerFor(client: Client, settings: Settings, keys: object = {}): Promise<Writer> {
  const { createWriter } = await import('@taokit/rpc');
  const [coldkey, hotkey] = [
    await walletAddress(settings, 'coldkey'),
    await walletAddress(settings, 'hotkey'),
  ];
  return createWriter(client, { coldkey, hotkey, ...keys, policy: settings.policy as Policy | undefined });
}

function exitCodeOf({ violations, failure }: Plan): number {
  if (violations.length > 0) return EXIT_CODES.policyForbids;
  return failure === undefined ? EXIT_CODES.done : EXIT_CODES.chainRefuses;
}

function refuseBadPlan({ violations, failure }: Plan): void {
  if (violations.length > 0)
    throw new CliError('The policy of the profile forbids it; nothing was signed.', { code: 'cli/policy' });
  if (failure !== undefined)
    throw new CliError(`The chain would refuse it (${failure.error}); nothing was signed.`, {
      code: 'cli/chain-refuses',
    });
}

async function confirm(io: CliIo, { yes }: TxFlags): Promise<void> {
  if (yes) return;
  if (!io.isInteractive)
    throw new CliError('There is nobody to ask; nothing was signed.', {
      code: 'cli/not-confirmed',
      fix: 'Pass --yes to send it without a question, or --dry-run to see the plan.',
    });
  const answer = await io.ask('Sign and send it? [y/N] ');
  if (/^y(es)?$/i.test(answer.trim())) return;
  throw new CliError('Not confirmed; nothing was signed.', { code: 'cli/not-confirmed' });
}

function tell(io: CliIo, step: Progress): void {
  if (step.type === 'submitted') io.stderr.write(`sent ${step.hash}\n`);
  if (step.type === 'included') io.stderr.write(`in block ${step.inclusion.blockNumber}\n`);
}
