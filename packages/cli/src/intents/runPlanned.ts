import {
  createWriter,
  type ExecuteOptions,
  type ExecutionResult,
  type IntentSigner,
  type Plan,
  type Policy,
  type Progress,
  type Writer,
} from '@taokit/rpc';
import { openKey } from '../accounts/openKey.ts';
import { keyName, walletAddresses } from '../accounts/walletAddress.ts';
import type { CliContext } from '../CliContext.ts';
import type { CliIo } from '../CliIo.ts';
import { withClient } from '../connect/connect.ts';
import { CliError } from '../exit/CliError.ts';
import { EXIT_CODES } from '../exit/exitCodes.ts';
import { printable } from '../output/printable.ts';
import { show } from '../output/show.ts';
import type { Settings } from '../profile/settings.ts';
import type { ExecutionFlags } from './executionFlags.ts';
import { planText, resultText } from './planText.ts';

/** Something that can be planned before it is made. */
export interface Planned {
  /** Which key signs. */
  readonly signer: IntentSigner;
  /** What it would do. */
  plan(writer: Writer): Promise<Plan>;
  /** Does it. */
  execute(writer: Writer, options: ExecuteOptions): Promise<ExecutionResult>;
}

/**
 * Plans, shows the plan, asks, and makes it.
 *
 * @param context - of the command
 * @param settings - the chain, the wallet, the policy it is held to
 * @param flags - how it is agreed to
 * @param planned - what is made
 */
export async function runPlanned(
  context: CliContext,
  settings: Settings,
  flags: ExecutionFlags,
  planned: Planned,
): Promise<void> {
  const { io } = context;
  const addresses = await walletAddresses(settings);
  if (addresses[planned.signer] === undefined) throw noKey(settings, planned.signer);
  await withClient(io, settings.network, async (client) => {
    const writerFor = (keys: object) =>
      createWriter(client, { ...addresses, ...keys, policy: settings.policy as Policy | undefined });
    const plan = await planned.plan(writerFor({}));
    if (flags.dryRun) {
      await show(io, flags.json ? plan : planText(plan), flags);
      context.exitCode = exitCodeOf(plan);
      return;
    }
    io.stderr.write(`${printable(planText(plan))}\n`);
    refuseBadPlan(plan);
    await confirm(io, flags);
    const key = await openKey(io, settings, planned.signer, flags.passwordFd);
    const result = await planned.execute(writerFor({ [planned.signer]: key }), {
      until: flags.until,
      signal: io.signal,
      onProgress: (step) => tell(io, step),
    });
    await show(io, flags.json ? result : resultText(result), flags);
    context.exitCode = result.isSuccess ? EXIT_CODES.done : EXIT_CODES.chainRefuses;
  });
}

function noKey(settings: Settings, role: IntentSigner): CliError {
  return new CliError(`The ${role} signs, and there is no ${keyName(settings, role)}.`, {
    code: 'cli/no-key',
    fix: `Name one with ${role === 'coldkey' ? '--wallet' : '--wallet and --wallet-hotkey'}; taokit wallet list shows them.`,
  });
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

async function confirm(io: CliIo, { yes }: ExecutionFlags): Promise<void> {
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
