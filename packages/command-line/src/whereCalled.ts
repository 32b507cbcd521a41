import { resolve } from 'node:path';

/** What a parser finds in `this`; nothing where a script calls it itself. */
// biome-ignore lint/suspicious/noConfusingVoidType: that is what `this` is of a function that is called by itself
export type Caller = { readonly folder: string } | undefined | void;

/** The folder a command of this repository was called in: pnpm runs it in another one, and leaves that one there. */
export function folderOfScript(): string {
  return process.env['INIT_CWD'] ?? process.cwd();
}

/** A path of the reader's folder. */
export function whereCalled(caller: Caller, path: string): string {
  return resolve(caller?.folder ?? folderOfScript(), path);
}
