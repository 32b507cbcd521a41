import { readFileSync } from 'node:fs';
import { existingPath } from '@taokit/command-line';
import type { CliIo } from '../CliIo.ts';
import { CliError, wrongInput } from '../exit/CliError.ts';
import { type SwitchFlag, switchFlag } from '../profile/settingsParameters.ts';

/** What every simulation is told. */
export interface FileFlags {
  readonly example: boolean;
  readonly json: boolean;
}

/** The file, and an example of one. */
export const fileParameters: {
  readonly positional: object;
  readonly example: { readonly example: SwitchFlag };
} = {
  positional: {
    kind: 'tuple',
    parameters: [
      { parse: existingPath, placeholder: 'FILE', brief: 'what is simulated, as JSON', optional: true },
    ],
  },
  example: { example: switchFlag('prints an example of the file, and ends') },
};

/**
 * The text of a simulation's file.
 *
 * @param path - where it is
 * @throws CliError `cli/wrong-input` where none is named, `cli/bad-file` where it cannot be read
 */
export function textOfFile(path: string | undefined): string {
  if (path === undefined) throw wrongInput('FILE is missing.', 'Print one with --example.');
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const isFolder = (cause as { code?: unknown }).code === 'EISDIR';
    throw new CliError(isFolder ? `${path} is a folder.` : `${path} cannot be read.`, {
      code: 'cli/bad-file',
      fix: isFolder ? 'Name a file in it.' : 'Check its permissions.',
      cause,
    });
  }
}

/**
 * JSON of a simulation's file.
 *
 * @param path - where it is
 */
export function jsonOfFile(path: string | undefined): unknown {
  try {
    return JSON.parse(textOfFile(path)) as unknown;
  } catch (cause) {
    if (cause instanceof CliError) throw cause;
    throw new CliError(`${path} holds no JSON: ${(cause as Error).message}.`, {
      code: 'cli/bad-file',
      fix: 'Print one with --example.',
      cause,
    });
  }
}

/** Writes an example of a file. */
export function showExample(io: CliIo, example: unknown): void {
  const text = JSON.stringify(
    example,
    (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value),
    2,
  );
  io.stdout.write(`${text}\n`);
}
