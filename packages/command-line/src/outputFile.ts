import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { CommandLineError } from './CommandLineError.ts';
import { type Caller, whereCalled } from './whereCalled.ts';

/** Reads the name of a file to write; its folder must exist, which is said before the work and not after it. */
export function outputFile(this: Caller, text: string): string {
  if (text === '') throw new CommandLineError('A file needs a name.');
  const path = whereCalled(this, text);
  if (!isFolder(dirname(path))) throw new CommandLineError(`${text}: there is no folder ${dirname(path)}.`);
  if (isFolder(path)) throw new CommandLineError(`${text} is a folder; name a file in it.`);
  return path;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
