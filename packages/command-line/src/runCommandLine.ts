import {
  type Application,
  type ApplicationText,
  ArgumentScannerError,
  buildApplication,
  type Command,
  ExitCode,
  formatMessageForArgumentScannerError,
  help,
  proposeCompletions,
  type RouteMap,
  run,
  text_en,
} from '@stricli/core';
import type { CommandLine } from './CommandLine.ts';
import { CommandLineError } from './CommandLineError.ts';
import { folderOfScript } from './whereCalled.ts';

/** What a reader is told of an error that is no fault of the command, and the exit code. */
export interface Explained {
  /** One line. */
  readonly message: string;
  /** Not 0. */
  readonly code: number;
}

/** How a command is run. */
export interface RunOptions {
  /** See {@link CommandLine.prepare}. */
  readonly prepare?: () => void | Promise<void>;
  /** Where it writes; the process' own streams when left out. */
  readonly streams?: Pick<Streams, 'stdout' | 'stderr' | 'env'>;
  /** Where relative paths begin; where the script was called, which pnpm says, when left out. */
  readonly folder?: string;
  /** What commands find in `this` besides. */
  readonly context?: object;
  /** What a reader is told of an error; `undefined` for a fault of the command, which shows where it is. */
  readonly explain?: (error: unknown) => Explained | undefined;
}

/** What Stricli writes to, and where it leaves its exit code. */
interface Streams {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  readonly env?: Readonly<Partial<Record<string, string>>>;
  exitCode?: number;
}

/** How options are shown: `--dry-run` for `dryRun`; where there are many commands, with what they cannot do without. */
function helpFormat(command: CommandTree) {
  return {
    useAliasInUsageLine: false,
    onlyRequiredInUsageLine: 'getAllEntries' in command && command.getDefaultCommand() === undefined,
    caseStyle: 'convert-camel-to-kebab',
  } as const;
}

/** A command, or several under one name. */
export type CommandTree = Command<never> | RouteMap<never>;

/**
 * Runs a command, or prints its usage, or one line that says which argument is refused.
 *
 * @param command - its definition, or several by their names
 * @param name - how it is called, `pnpm start`
 * @param args - what follows that name
 * @returns the exit code: 0, 2 for arguments that are refused, what `explain` says, otherwise 1
 */
export async function runCommandLine(
  command: CommandTree,
  name: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<number> {
  const refusals: Refusals = { said: 0 };
  const streams = streamsOf(options, refusals);
  const line = lineOf(options, streams);
  // pnpm may pass the separator on.
  const given = args[0] === '--' ? args.slice(1) : args;
  await run(application(command, name, options.explain, refusals), given, line);
  return exitCode(streams.exitCode ?? 0) || line.exitCode;
}

/**
 * What may stand at the end of an unfinished command line.
 *
 * @param command - its definition, or several by their names
 * @param name - how it is called
 * @param args - what follows that name; the last one is unfinished, and may be empty
 */
export async function completeCommandLine(
  command: CommandTree,
  name: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<readonly Completion[]> {
  const found = await proposeCompletions(
    application(command, name, options.explain, { said: 0 }),
    args,
    lineOf(options, streamsOf(options, { said: 0 })),
  );
  return found.map(({ completion, brief }) => ({ completion, brief }));
}

/** A word that may follow, and what it means. */
export interface Completion {
  /** The word. */
  readonly completion: string;
  /** What it means. */
  readonly brief: string;
}

/** How many refusals of arguments were said: Stricli writes each, and the first is the one line a reader gets. */
interface Refusals {
  said: number;
}

function streamsOf({ streams = process }: RunOptions, refusals: Refusals): Streams {
  const { stdout, stderr, env = {} } = streams;
  const firstOnly = { write: (text: string) => (refusals.said > 1 ? undefined : stderr.write(text)) };
  return { stdout, stderr: Object.assign(Object.create(stderr) as Streams['stderr'], firstOnly), env };
}

function lineOf(options: RunOptions, streams: Streams): CommandLine {
  const { context, folder = folderOfScript(), prepare = () => {} } = options;
  return { ...context, process: streams, exitCode: 0, folder, prepare };
}

function application(
  command: CommandTree,
  name: string,
  explain: RunOptions['explain'],
  refusals: Refusals,
): Application<CommandLine> {
  const config = {
    name,
    scanner: { caseStyle: 'allow-kebab-for-camel' },
    localization: { text: textFor(explain, refusals) },
    determineExitCode: (error: unknown) =>
      error instanceof CommandLineError ? 2 : (explain?.(error)?.code ?? 1),
  } as const;
  // No command hides options: `--help-all`, whose short form would be -H, has nothing to add.
  const { help: brief } = text_en.briefs;
  return buildApplication(command as unknown as Command<CommandLine>, config, {
    help: help({ brief, defaultForRouteMap: true, formatting: helpFormat(command) }),
  });
}

/** What a reader is told. */
function textFor(explain: RunOptions['explain'], refusals: Refusals): ApplicationText {
  const told = (error: unknown) =>
    (error instanceof CommandLineError ? undefined : explain?.(error)?.message) ?? failure(error);
  return {
    ...text_en,
    exceptionWhileParsingArguments(error) {
      refusals.said++;
      return error instanceof ArgumentScannerError ? refusal(error) : told(error);
    },
    exceptionWhileLoadingCommandFunction: told,
    exceptionWhileRunningCommand: told,
  };
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
