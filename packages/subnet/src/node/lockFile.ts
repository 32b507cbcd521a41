import { createHash, randomUUID } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { text } from '@taokit/errors/check';
import { atomicWrite } from '@taokit/keys/node';
import { check } from '../internal/check.ts';
import { SubnetError } from '../SubnetError.ts';

/** A file held by this process. */
export interface FileLock {
  /** Gives it back. */
  readonly release: () => Promise<void>;
}

/** More turns than this mean that others come and go all the time. */
const MOST_TURNS = 100;

/**
 * Takes a file that names this process; one left behind by a process that is gone is taken over. Of many that try at the same moment one
 * gets it, where the file system has hard links.
 *
 * The lock appears with its owner in it, in one step: nobody reads half of one. Which process that was is told by its number and, on
 * Linux, by when the system started it: in a container that was killed and started again everything has the number it had. Of a process
 * under another host name nothing can be told from here: its lock holds until somebody removes it.
 *
 * @param path - the lock's own file, beside what it protects
 * @throws `SubnetError` `subnet/store-in-use` while another process holds it; `KeysError` `keys/io`, `keys/symlink`
 */
export async function lockFile(path: string): Promise<FileLock> {
  check(path, text, 'path');
  const own = `${process.pid} ${hostname()} ${(await startOf(process.pid)) ?? '-'} ${randomUUID()}`;
  await take(path, own);
  return {
    release: async () => {
      if ((await ownerOf(path)) === own) await rm(path, { force: true });
    },
  };
}

/** Writes an owner to where the lock is, as soon as nobody holds that. */
async function take(path: string, own: string): Promise<void> {
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    if (await isWritten(path, own)) return;
    const owner = await ownerOf(path);
    // Given back in between.
    if (owner === undefined) continue;
    if (await isHeld(owner)) throw inUse(path, owner);
    if (await isTakenOver(path, own, owner)) return;
  }
  throw inUse(path, '0');
}

/**
 * Takes the place of an owner who is gone. Only who has the lock to do so may, which is named for that very owner: whoever comes later
 * sees that it has changed. That lock may be left behind as well.
 */
async function isTakenOver(path: string, own: string, owner: string): Promise<boolean> {
  const succession = `${path}.${createHash('sha256').update(owner).digest('hex').slice(0, 16)}`;
  await take(succession, own);
  try {
    if ((await ownerOf(path)) !== owner) return false;
    await atomicWrite(path, Buffer.from(own), { overwrite: true });
    return true;
  } finally {
    await rm(succession, { force: true });
  }
}

/** Whether the lock was free. */
async function isWritten(path: string, own: string): Promise<boolean> {
  try {
    await atomicWrite(path, Buffer.from(own));
    return true;
  } catch (error) {
    if ((error as { code?: unknown }).code === 'keys/keyfile-exists') return false;
    throw error;
  }
}

async function ownerOf(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}

/** Whether the process of that name still is. Numbers of another machine, or of another container, say nothing here. */
async function isHeld(owner: string): Promise<boolean> {
  const [pid, host = hostname(), start = '-'] = owner.split(' ');
  const number = Number(pid);
  if (!Number.isInteger(number) || number <= 0) return false;
  if (host !== hostname()) return true;
  if (!isAlive(number)) return false;
  const found = await startOf(number);
  if (found === ENDED) return false;
  return start === '-' || found === undefined || found === start;
}

/** What {@link startOf} answers of a process that has ended, whose number is taken until its parent asks how. */
const ENDED = 'ended';

/** When the system started a process: the boot, and the ticks since. No clock can be set wrong. `undefined` other than on Linux. */
async function startOf(pid: number): Promise<string | undefined> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8');
    // The second field is a name in brackets that may hold anything; the third is what it does, the ticks are the 22nd.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return ENDED;
    const ticks = fields[19];
    return ticks === undefined ? undefined : `${boot.trim()}:${ticks}`;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function inUse(path: string, owner: string): SubnetError {
  const [first, host = hostname()] = owner.split(' ');
  const pid = Number(first);
  const isHere = host === hostname();
  return new SubnetError(`${path} is held by process ${pid}${isHere ? '' : ` of the host ${host}`}.`, {
    code: 'subnet/store-in-use',
    fix: isHere
      ? 'Give every process a file of its own, or stop that process.'
      : `Give every process a file of its own, or stop that process; remove ${path} only when it has ended, which cannot be seen from here.`,
    values: { path, pid, host },
  });
}
