import type { CommandLine } from '@taokit/command-line';
import type { CliIo } from './CliIo.ts';

/** What a command's function finds in `this`. */
export interface CliContext extends CommandLine {
  /** The world. */
  readonly io: CliIo;
}
