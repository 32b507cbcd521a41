import { createHash, randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { DevnetError } from '../DevnetError.ts';

/** A file held by this process. */
export interface FileLock {
  /** Gives it back. */
  release(): void;
}

/** More turns than this mean that others come and go all the time. */
const MOST_TURNS = 100;

/**
 * Takes a file for this process, by a lock `FILE.lock` beside it. A lock left behind by a process that is gone is taken over. Of many
 * that try at the same moment one gets it, where the file system has hard links.
 *
 * The lock appears with its owner in it, in one step. Which process that was is told by its number and, on Linux, by when the system
 * started it: in a container that was killed and started again everything has the number it had. Where the system does not tell, a
 * process of that number holds the lock, whatever it is. Of one under another host name nothing can be told from here: its lock
 * holds until somebody removes it.
 *
 * @param path - the file that is protected
 * @throws DevnetError `devnet/file-in-use` while another devnet holds it, of this process or of another
 */
export function lockFile(path: string): FileLock {
  const lock = `${path}.lock`;
  const own = `${process.pid} ${hostname()} ${startOf(process.pid) ?? '-'} ${randomUUID()}`;
  const owner = take(lock, own);
  if (owner !== undefined) throw inUse(path, lock, owner);
  return {
    release() {
      if (ownerOf(lock) === own) rmSync(lock, { force: true });
    },
  };
}

/**
 * Writes an owner to where a lock is; answers who holds it where somebody does.
 *
 * Only who has the right to may take the place of an owner who is gone. That right is a lock, too, named for that very owner: whoever
 * comes later sees that it has changed. It may be left behind as well.
 */
function take(lock: string, own: string): string | undefined {
  let owner: string | undefined;
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    if (isWritten(lock, own)) return undefined;
    owner = ownerOf(lock);
    // Given back in between.
    if (owner === undefined) continue;
    if (isHeld(owner)) return owner;
    const succession = `${lock}.${createHash('sha256').update(owner).digest('hex').slice(0, 16)}`;
    const heir = take(succession, own);
    if (heir !== undefined) return heir;
    try {
      if (ownerOf(lock) === owner) {
        replace(lock, own);
        return undefined;
      }
    } finally {
      rmSync(succession, { force: true });
    }
  }
  return owner ?? '0';
}

/** What a system or a file system says that has no hard links. */
const NO_LINKS = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'EINVAL'];

/** Whether the lock was free. */
function isWritten(lock: string, own: string): boolean {
  const draft = `${lock}.${randomUUID()}`;
  try {
    writeFileSync(draft, own);
    linkSync(draft, lock);
    return true;
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST') return false;
    // For a moment it is there without its owner, then.
    if (NO_LINKS.includes(code)) return isCreated(lock, own);
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function isCreated(lock: string, own: string): boolean {
  try {
    writeFileSync(lock, own, { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function replace(lock: string, own: string): void {
  const draft = `${lock}.${randomUUID()}`;
  writeFileSync(draft, own);
  renameSync(draft, lock);
}

function ownerOf(lock: string): string | undefined {
  try {
    return readFileSync(lock, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}

/** Whether the process of that name still is. Numbers of another machine, or of another container, say nothing here. */
function isHeld(owner: string): boolean {
  const [pid, host = hostname(), start = '-'] = owner.split(' ');
  const number = Number(pid);
  if (!Number.isInteger(number) || number <= 0) return false;
  if (host !== hostname()) return true;
  if (!isAlive(number)) return false;
  const found = startOf(number);
  if (found === ENDED) return false;
  return start === '-' || found === undefined || found === start;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** What {@link startOf} answers of a process that has ended, whose number is taken until its parent asks how. */
const ENDED = 'ended';

/** When the system started a process: the boot, and the ticks since. No clock can be set wrong. `undefined` other than on Linux. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8');
    // The second field is a name in brackets that may hold anything; the third is what it does, the ticks are the 22nd.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return ENDED;
    const ticks = fields[19];
    return ticks === undefined ? undefined : `${boot.trim()}:${ticks}`;
  } catch {
    return undefined;
  }
}

function inUse(path: string, lock: string, owner: string): DevnetError {
  const [first, host = hostname()] = owner.split(' ');
  const pid = Number(first);
  const isHere = host === hostname();
  const who = pid === process.pid && isHere ? 'this process' : `process ${pid}`;
  return new DevnetError(`${path} is held by ${who}${isHere ? '' : ` of the host ${host}`}.`, {
    code: 'devnet/file-in-use',
    fix: isHere
      ? `Name another file, or close the devnet that has it; remove ${lock} where process ${pid} is no devnet.`
      : `Name another file, or stop that process; remove ${lock} only when it has ended, which cannot be seen from here.`,
    values: { path, lock, pid, host },
  });
}
