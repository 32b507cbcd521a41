import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { DevnetError } from '../DevnetError.ts';
import type { ChainDump, JournalRecord, JournalStorage } from '../state/JournalRecord.ts';
import { readDump } from '../state/readDump.ts';

/**
 * Opens a file that keeps every block, or begins one. It is only ever appended to, a line a record, each written through to the
 * disk before anybody hears of the block. A line that a kill cut short was heard of by nobody, and is
 * dropped. From time to time a snapshot of the chain takes the place of what led to it, in a new file that replaces the old one at once.
 *
 * @param path - the file
 * @returns what `createDevnet` takes as `storage`
 * @throws DevnetError `devnet/old-format` for a file of another kind, `devnet/damaged-file` for a line that is no record
 */
export function openStateFile(path: string): JournalStorage {
  const { dump, length } = existsSync(path) ? readFile(path) : { dump: undefined, length: 0 };
  let file = openSync(path, 'a');
  if (dump !== undefined) ftruncateSync(file, length);
  return {
    dump,
    begin(head, records) {
      // The whole new file takes the old one's place at once.
      const next = `${path}.new`;
      const written = openSync(next, 'w');
      write(written, [head, ...records]);
      closeSync(written);
      renameSync(next, path);
      syncFolder(dirname(path));
      closeSync(file);
      file = openSync(path, 'a');
    },
    append: (record) => write(file, [record]),
  };
}

/** Makes a new name survive the loss of power; not every system can. */
function syncFolder(path: string): void {
  try {
    const folder = openSync(path, 'r');
    fsyncSync(folder);
    closeSync(folder);
  } catch (error) {
    if (!['EPERM', 'EISDIR', 'EACCES', 'EINVAL'].includes((error as { code?: string }).code ?? ''))
      throw error;
  }
}

function write(file: number, lines: readonly object[]): void {
  writeSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  fsyncSync(file);
}

function readFile(path: string): { readonly dump: ChainDump | undefined; readonly length: number } {
  const bytes = readFileSync(path);
  const length = bytes.lastIndexOf(0x0a) + 1;
  if (length === 0) {
    if (bytes.length === 0) return { dump: undefined, length };
    throw damaged(path, 1);
  }
  const lines = bytes.toString('utf8', 0, length - 1).split('\n');
  const [head, ...records] = lines.map((line, index) => parse(path, line, index + 1));
  return { dump: readDump({ ...(head as object), records: records as JournalRecord[] }), length };
}

function parse(path: string, line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw damaged(path, number);
  }
}

function damaged(path: string, line: number): DevnetError {
  return new DevnetError(`${path} holds no state of a devnet in line ${line}.`, {
    code: 'devnet/damaged-file',
    fix: 'Name another file, or remove this one.',
    values: { path, line },
  });
}
