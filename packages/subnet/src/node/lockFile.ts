import { open, readFile, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { text } from '@taokit/errors/check';
import { check } from '../internal/check.ts';
import { SubnetError } from '../SubnetError.ts';

/** A file held by this process. */
export interface FileLock {
  /** Gives it back. */
  readonly release: () => Promise<void>;
}

/** When this process began, milliseconds since 1970. */
const STARTED_MS = Date.now() - process.uptime() * 1_000;

/**
 * Takes a file that names this process; one left behind by a process that is gone is taken over. In a container
 * that was killed and started again that process had the same number.
 *
 * @param path - the lock's own file, beside what it protects
 * @throws `SubnetError` `subnet/store-in-use` while another process holds it
 */
export async function lockFile(path: string): Promise<FileLock> {
  check(path, text, 'path');
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const file = await open(path, 'wx', 0o600);
      await file.writeFile(`${process.pid} ${hostname()}`);
      await file.close();
      return { release: () => rm(path, { force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const [pid, host] = (await readFile(path, 'utf8').catch(() => '0')).split(' ');
      const holder = Number(pid);
      const isBefore = holder === process.pid && host === hostname() && (await isOlder(path));
      if (attempt > 0 || (!isBefore && isAlive(holder))) throw inUse(path, holder);
      await rm(path, { force: true });
    }
  }
  throw inUse(path, 0);
}

/** Whether a file was written before this process began. */
async function isOlder(path: string): Promise<boolean> {
  const written = await stat(path).catch(() => undefined);
  return written !== undefined && written.mtimeMs < STARTED_MS;
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
