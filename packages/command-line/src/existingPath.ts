import { existsSync } from 'node:fs';
import { CommandLineError } from './CommandLineError.ts';
import { type Caller, whereCalled } from './whereCalled.ts';

/** Reads the name of a file or folder that exists; an absolute path. */
export function existingPath(this: Caller, text: string): string {
  const path = whereCalled(this, text);
  if (text !== '' && existsSync(path)) return path;
  throw new CommandLineError(`There is no file or folder ${JSON.stringify(text)}.`);
}
