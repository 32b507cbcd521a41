import type { CommandContext } from '@stricli/core';

/** What a command's function finds in `this`. */
export interface CommandLine extends CommandContext {
  /** How the command ended: 0, or 1 when it ran and found something wrong. */
  exitCode: number;
  /** Where relative paths begin. */
  readonly folder: string;
  /** Makes ready what the command needs, such as builds of what changed; done after the arguments are read. */
  readonly prepare: () => void | Promise<void>;
}
