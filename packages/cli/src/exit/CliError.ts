import { TaokitError } from '@taokit/errors';

/** What can go wrong on the command line itself. */
export type CliErrorCode =
  /** An argument or a value is wrong. */
  | 'cli/wrong-input'
  /** A file cannot be read, or holds something else. */
  | 'cli/bad-file'
  /** There is no profile of that name. */
  | 'cli/unknown-profile'
  /** There is no account of that name. */
  | 'cli/unknown-account'
  /** A secret stands where everybody can read it. */
  | 'cli/secret-in-arguments'
  /** A key is needed that is not there, or cannot be opened. */
  | 'cli/no-key'
  /** Nobody agreed. */
  | 'cli/not-confirmed'
  /** Whoever sits at the terminal, or the system, ended it. */
  | 'cli/interrupted'
  /** The chain refuses it, or the call failed. */
  | 'cli/chain-refuses'
  /** A policy forbids it. */
  | 'cli/policy';

/** Something that went wrong on the command line itself. */
export class CliError extends TaokitError<CliErrorCode> {
  override readonly name = 'CliError';
}

/** The error for input that is wrong. */
export function wrongInput(sentence: string, fix?: string): CliError {
  return new CliError(sentence, { code: 'cli/wrong-input', ...(fix !== undefined && { fix }) });
}
