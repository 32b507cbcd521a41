import { open, readFile, rm } from 'node:fs/promises';
import { text } from '@taokit/errors/check';
import { check } from '../internal/check.ts';
import { SubnetError } from '../SubnetError.ts';

/** A file held by this process. */
export interface FileLock {
  /** Gives it back. */
  readonly release: () => Promise<void>;
}

/**
 * Takes a file that names this process; one left behind by a process that is gone is taken over.
 *
 * @param path - the lock's own file, beside what it protects
 * @throws `SubnetError` `subnet/store-in-use` while another process holds it
 */
export async function lockFile(path: string): Promise<FileLock> {
  check(path, text, 'path');
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const file = await open(path, 'wx', 0o600);
      await file.writeFile(`${process.pid}`);
      await file.close();
      return { release: () => rm(path, { force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const holder = Number(await readFile(path, 'utf8').catch(() => '0'));
      if (attempt > 0 || isAlive(holder)) throw inUse(path, holder);
      await rm(path, { force: true });
    }
  }
  throw inUse(path, 0);
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function inUse(path: string, pid: number): SubnetError {
  return new SubnetError(`${path} is held by process ${pid}.`, {
    code: 'subnet/store-in-use',
    fix: 'Give every process a file of its own, or stop that process.',
    values: { path, pid },
  });
}
