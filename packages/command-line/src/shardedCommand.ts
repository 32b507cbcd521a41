import { buildRouteMap, type Command, type RouteMap } from '@stricli/core';
import type { CommandLine } from './CommandLine.ts';
import { CommandLineError } from './CommandLineError.ts';
import { existingPath } from './existingPath.ts';
import { type Shard, shard } from './shard.ts';

/** The option of a command that computes one share of its study. */
export const SHARD_FLAG = {
  kind: 'parsed',
  parse: shard,
  placeholder: 'I/N',
  brief: 'compute share I of N and write it to --json, for merge',
  optional: true,
} as const;

/** What `merge` is given. */
export const SHARD_FILES = {
  kind: 'array',
  minimum: 1,
  parameter: {
    parse: existingPath,
    placeholder: 'FILE',
    brief: 'what --shard wrote, all shares in any order',
  },
} as const;

/** Files that a study may be asked for. */
export interface StudyFiles {
  /** Which share of it is computed; all of it when left out. */
  readonly shard?: Shard | undefined;
  /** A page. */
  readonly report?: string | undefined;
  /** All results, or those of the share. */
  readonly json?: string | undefined;
  /** A table. */
  readonly csv?: string | undefined;
}

/** Refuses a share without a file, and files that only the whole study can fill. */
export function checkStudyFiles({ shard, report, json, csv }: StudyFiles): void {
  if (shard === undefined) return;
  if (json === undefined) throw new CommandLineError('--shard needs --json FILE, for merge.');
  if (report !== undefined || csv !== undefined)
    throw new CommandLineError('--shard writes --json alone: --report and --csv are for merge.');
}

/**
 * A study's command that has `merge` for a subcommand. Without that word it is `run`, and so is its `--help`.
 *
 * @param run - computes the study, or with {@link SHARD_FLAG} a share of it
 * @param merge - puts the files of all shares together
 */
export function shardedCommand(
  run: Command<CommandLine>,
  merge: Command<CommandLine>,
): RouteMap<CommandLine> {
  const routes = buildRouteMap({
    routes: { run, merge },
    defaultCommand: 'run',
    docs: { brief: run.brief },
  });
  return {
    ...routes,
    formatHelp: (args) =>
      `${run.formatHelp(args)}\nWhat --shard wrote is put together by ${args.prefix.join(' ')} merge FILE...: see its --help.\n`,
  };
}
