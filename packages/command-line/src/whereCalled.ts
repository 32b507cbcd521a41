import { resolve } from 'node:path';

/** A path of the reader's folder: pnpm may run a command in another one. */
export function whereCalled(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? '.', path);
}
