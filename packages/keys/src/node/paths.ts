import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { looksSecret } from '../internal/looksSecret.ts';
import { KeysError } from '../KeysError.ts';

/** The path with a leading `~` as the home folder; a relative one stays relative, as the Python wallet has it. */
export function expandHome(path: string): string {
  if (typeof path !== 'string' || path.includes('\0') || path === '')
    throw new KeysError(`The path ${typeof path === 'string' ? describe(path) : 'is not a text'}.`, {
      code: 'keys/invalid-argument',
      fix: 'Pass a path.',
    });
  return path === '~' || path.startsWith('~/') ? homedir() + path.slice(1) : path;
}

/** The absolute path, with a leading `~/` as the home folder. */
export function expandPath(path: string): string {
  return resolve(expandHome(path));
}

/** A path for a message. A phrase that was passed as a path or a name is not repeated. */
export function showPath(path: string): string {
  return looksSecret(path) ? 'The path' : path;
}

function describe(path: string): string {
  return path === '' ? 'is empty' : 'holds a zero byte';
}
