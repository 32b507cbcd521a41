import { readdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { CommandLineError } from './CommandLineError.ts';
import { type Caller, whereCalled } from './whereCalled.ts';

/**
 * Reads the name of a folder to write: one that is new, empty, or holds nothing but what was written there before.
 *
 * @param earlier - names of what is written into it
 */
export function outputFolder(earlier: readonly string[]): (this: Caller, text: string) => string {
  return function (text) {
    if (text === '') throw new CommandLineError('A folder needs a name.');
    const path = whereCalled(this, text);
    const there = statSync(path, { throwIfNoEntry: false });
    if (there === undefined) return inFolder(text, path);
    if (!there.isDirectory()) throw new CommandLineError(`${text} is a file; name a folder.`);
    const other = readdirSync(path).find((name) => !earlier.includes(name));
    if (other !== undefined)
      throw new CommandLineError(`${text} holds ${other}; name a folder that is new or empty.`);
    return path;
  };
}

function inFolder(text: string, path: string): string {
  const parent = dirname(path);
  if (statSync(parent, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new CommandLineError(`${text}: there is no folder ${parent}.`);
  return path;
}
