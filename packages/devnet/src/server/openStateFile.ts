import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DevnetError } from '../DevnetError.ts';
import type { ChainDump, JournalRecord, JournalStorage } from '../state/JournalRecord.ts';
import { readDump } from '../state/readDump.ts';
import { lockFile } from './lockFile.ts';

/** A file that keeps a chain. */
export interface StateFile extends JournalStorage {
  /** Gives the file back: nothing more is kept. A devnet that has it does so when it is closed. */
  close(): void;
}

/**
 * Opens a file that keeps every block, or begins one. It is only ever appended to, a line a record, each written through to the
 * disk before anybody hears of the block. A line that a kill cut short was heard of by nobody, and is
 * dropped. From time to time a snapshot of the chain takes the place of what led to it, in a new file that replaces the old one at once.
 *
 * Once something could not be written, nothing is any more: the file stays what was heard of, and can be opened again.
 *
 * Until it is closed nobody else can open it, in this process or another: `FILE.lock` beside it says who has it. A process that was
 * killed has it no longer.
 *
 * @param path - the file
 * @returns what `createDevnet` takes as `storage`
 * @throws DevnetError `devnet/file-in-use` while another devnet has it, `devnet/old-format` for a file of another kind,
 *   `devnet/damaged-file` for a line that is no record; what is returned throws `devnet/not-written` where the disk is full, for
 *   instance, and `devnet/closed` once it is
 */
export function openStateFile(path: string): StateFile {
  const real = realPath(path);
  const lock = lockFile(real);
  try {
    return openHeld(real, () => lock.release());
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** One file has one lock, by whatever name it is opened. */
function realPath(path: string): string {
  return existsSync(path) ? realpathSync(path) : resolve(path);
}

/** A file that nobody else has. */
function openHeld(path: string, release: () => void): StateFile {
  const { dump, length } = existsSync(path) ? readFile(path) : { dump: undefined, length: 0 };
  /** None while another takes its place, and at the end. */
  let file: number | undefined = openSync(path, 'a');
  if (dump !== undefined) ftruncateSync(file, length);
  let size = length;
  const { orFail, end } = createGuard(path);
  const closeFile = () => {
    if (file !== undefined) closeSync(file);
    file = undefined;
  };
  return {
    dump,
    begin: (head, records) =>
      orFail(() => {
        // The whole new file takes the old one's place at once; Windows replaces none that is open.
        const written = writeNew(`${path}.new`, [head, ...records]);
        closeFile();
        renameSync(`${path}.new`, path);
        syncFolder(dirname(path));
        file = openSync(path, 'a');
        size = written;
      }),
    append: (record) =>
      orFail(() => {
        size += appendOrUndo(file!, size, record);
      }),
    close() {
      // Numbers of files are given to others: nothing may be written to this one any more.
      end(closed(path));
      closeFile();
      release();
    },
  };
}

/** What comes after a gap could not be read again: after a failure nothing is written. */
function createGuard(path: string): {
  readonly orFail: (write: () => void) => void;
  readonly end: (why: DevnetError) => void;
} {
  let failure: DevnetError | undefined;
  return {
    orFail(write) {
      if (failure !== undefined) throw failure;
      try {
        write();
      } catch (cause) {
        failure = notWritten(path, cause);
        throw failure;
      }
    },
    end(why) {
      failure = why;
    },
  };
}

function closed(path: string): DevnetError {
  return new DevnetError(`${path} was closed.`, {
    code: 'devnet/closed',
    fix: 'Open it again, for another devnet.',
    values: { path },
  });
}

function notWritten(path: string, cause: unknown): DevnetError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new DevnetError(`${path} cannot be written: ${reason}.`, {
    code: 'devnet/not-written',
    fix: 'Make room or mend the disk, then start the devnet again: the file holds every block it told of.',
    values: { path },
    cause,
  });
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

/** Writes a file of its own; answers how many bytes it has. One that could not be written whole is removed. */
function writeNew(path: string, lines: readonly object[]): number {
  const file = openSync(path, 'w');
  try {
    return appendLines(file, lines);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
}

/** Adds a record to a file of some bytes, or nothing. */
function appendOrUndo(file: number, size: number, record: object): number {
  try {
    return appendLines(file, [record]);
  } catch (error) {
    // What stands there of it was heard of by nobody.
    ftruncateSync(file, size);
    throw error;
  }
}

/** Writes lines through to the disk; answers how many bytes they are. */
function appendLines(file: number, lines: readonly object[]): number {
  const bytes = Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  // The system may take a part, and say so, where the disk or a limit leaves room for no more: the next attempt tells why.
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
  fsyncSync(file);
  return bytes.length;
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
