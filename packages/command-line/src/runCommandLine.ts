import {
  type ApplicationText,
  ArgumentScannerError,
  buildApplication,
  type Command,
  ExitCode,
  formatMessageForArgumentScannerError,
  run,
  text_en,
} from '@stricli/core';
import type { CommandLine } from './CommandLine.ts';
import { CommandLineError } from './CommandLineError.ts';

/** How a command is run. */
export interface RunOptions {
  /** See {@link CommandLine.prepare}. */
  readonly prepare?: () => void | Promise<void>;
}

/** What Stricli writes to, and where it leaves its exit code. */
interface Streams extends Pick<NodeJS.Process, 'stdout' | 'stderr' | 'env'> {
  exitCode?: number;
}

/** What a reader is told. */
const TEXT: ApplicationText = {
  ...text_en,
  exceptionWhileParsingArguments: (error) =>
    error instanceof ArgumentScannerError ? refusal(error) : failure(error),
  exceptionWhileRunningCommand: failure,
};

/**
 * Runs a command, or prints its usage, or one line that says which argument is refused.
 *
 * @param command - its definition
 * @param name - how it is called, `pnpm start`
 * @param args - what follows that name
 * @returns the exit code: 0, 2 for arguments that are refused, otherwise 1
 */
export async function runCommandLine(
  command: Command<CommandLine>,
  name: string,
  args: readonly string[],
  { prepare = () => {} }: RunOptions = {},
): Promise<number> {
  const streams: Streams = { stdout: process.stdout, stderr: process.stderr, env: process.env };
  const app = buildApplication(command, {
    name,
    scanner: { caseStyle: 'allow-kebab-for-camel' },
    localization: { text: TEXT },
    determineExitCode: (error) => (error instanceof CommandLineError ? 2 : 1),
  });
  const line = { process: streams, exitCode: 0, prepare };
  // pnpm may pass the separator on.
  await run(app, args[0] === '--' ? args.slice(1) : args, line);
  return exitCode(streams.exitCode ?? 0) || line.exitCode;
}

/** Stricli's own codes are negative. */
function exitCode(code: number): number {
  if (code === ExitCode.InvalidArgument || code === ExitCode.UnknownCommand) return 2;
  return code < 0 ? 1 : code;
}

function refusal(error: ArgumentScannerError): string {
  const sentence = formatMessageForArgumentScannerError(error, {
    ArgumentParseError: ({ externalFlagNameOrPlaceholder: name, exception }) =>
      `${name}: ${exception instanceof Error ? exception.message : exception}`,
  });
  return `${sentence.replace(/[.?]?$/, (end) => end || '.')} See --help.`;
}

function failure(error: unknown): string {
  if (error instanceof CommandLineError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
