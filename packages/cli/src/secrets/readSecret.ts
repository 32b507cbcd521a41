import type { CliIo } from '../CliIo.ts';
import { CliError } from '../exit/CliError.ts';

/** Where a secret may come from. */
export interface SecretSource {
  /** What it is, for the question: `Password of wallet alice`. */
  readonly what: string;
  /** A file descriptor that holds it. */
  readonly descriptor: number | undefined;
  /** The option that names the descriptor. */
  readonly option: string;
  /** The variable of the environment that may hold it. */
  readonly variable: string;
}

/**
 * Reads a secret: from a file descriptor, from the environment, or from whoever sits at the terminal. Never from an argument.
 *
 * @param io - the world
 * @param source - where from
 * @throws CliError `cli/no-key` where there is nobody to ask
 */
export async function readSecret(io: CliIo, source: SecretSource): Promise<string> {
  const { descriptor, what, option, variable } = source;
  if (descriptor !== undefined) return fromDescriptor(io, descriptor, option);
  const found = io.env[variable];
  if (found !== undefined && found !== '') return found;
  if (io.isInteractive) return await io.askSecret(`${what}: `);
  throw new CliError(`${what} is needed, and there is nobody to ask.`, {
    code: 'cli/no-key',
    fix: `Pass it with --${option} N (a file descriptor), or in ${variable}.`,
  });
}

function fromDescriptor(io: CliIo, descriptor: number, option: string): string {
  try {
    return io.readDescriptor(descriptor).replace(/\r?\n$/, '');
  } catch (cause) {
    throw new CliError(`--${option}: file descriptor ${descriptor} cannot be read.`, {
      code: 'cli/no-key',
      fix: `Open it: taokit … --${option} 3 3< FILE`,
      cause,
    });
  }
}
