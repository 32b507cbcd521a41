import { type FileHandle, open, readFile } from 'node:fs/promises';
import { integer, matching, objectOf, optional } from '@taokit/errors/check';
import { atomicWrite } from '@taokit/keys/node';
import { check } from '../internal/check.ts';
import { keyOf, memoryOf, type NonceMemory } from '../nonces/createMemoryNonceStore.ts';
import type { NonceStore } from '../nonces/NonceStore.ts';
import { SubnetError } from '../SubnetError.ts';
import { clockNs } from '../schemes/freshness.ts';
import { type FileLock, lockFile } from './lockFile.ts';

/** Options of {@link createFileNonceStore}. */
export interface FileNonceStoreOptions {
  /** The file; made where it does not exist. One process uses it at a time. */
  readonly path: string;
  /** How many nonces it holds at most; 100,000 when left out. */
  readonly capacity?: number;
}

/** A {@link NonceStore} that has to be closed. */
export interface FileNonceStore extends NonceStore {
  /** Writes what is left and gives the file back. */
  readonly close: () => Promise<void>;
}

const HEADER = 'taokit-nonces 1\n';

const rules = /* @__PURE__ */ objectOf({
  path: /* @__PURE__ */ matching((value) => typeof value === 'string' && value !== '', 'a path'),
  capacity: /* @__PURE__ */ optional(/* @__PURE__ */ integer(1, 100_000_000)),
});

/**
 * A store of nonces that survives a restart: a request that was accepted before a kill is refused after it.
 *
 * A nonce is in the file before its request is accepted (one append, which the system keeps when the process is killed;
 * not synced to the disk one by one, so a power cut may lose the last ones). Expired ones are dropped when it is opened,
 * and whenever it has grown to twice its content. Where a write fails its request is not accepted, and the next one writes the whole
 * file anew: the store works again as soon as the disk does.
 *
 * @param options - the file
 * @returns the store
 * @throws `SubnetError` `subnet/store-damaged` for a file of something else, `subnet/store-in-use` while another process has it
 */
export async function createFileNonceStore(options: FileNonceStoreOptions): Promise<FileNonceStore> {
  check(options, rules, 'options');
  const { path, capacity = 100_000 } = options;
  const lock = await lockFile(`${path}.lock`);
  try {
    const memory = memoryOf(capacity, 0n);
    await load(path, memory);
    return await opened(path, memory, lock);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function opened(path: string, memory: NonceMemory, lock: FileLock): Promise<FileNonceStore> {
  // None after a write that failed: what it left behind is not known, so that the next one writes all anew.
  let file: FileHandle | undefined = await rewrite(path, memory);
  let written = memory.size();
  let last: Promise<unknown> = Promise.resolve();
  /** One write after the other: appends of one process never mix. */
  const inTurn = (write: () => Promise<void>): Promise<void> => {
    const turn = last.then(write);
    last = turn.catch(() => undefined);
    return turn;
  };
  const renew = async (): Promise<void> => {
    const old = file;
    file = undefined;
    await old?.close();
    file = await rewrite(path, memory);
    written = memory.size();
  };
  const append = async (line: string): Promise<void> => {
    // The memory has the line already.
    if (file === undefined) return renew();
    try {
      await file.appendFile(line);
    } catch (error) {
      const broken = file;
      file = undefined;
      await broken.close().catch(() => undefined);
      throw error;
    }
    written++;
    if (written > 2 * memory.size() + 1_000) await renew();
  };
  return {
    claim: async (claim) => {
      const taken = memory.claim(claim);
      if (taken.ok) await inTurn(() => append(`${claim.expiresAtNs} ${keyOf(claim)}\n`));
      return taken;
    },
    close: () => inTurn(() => closeFile(file)).finally(lock.release),
  };
}

async function closeFile(file: FileHandle | undefined): Promise<void> {
  try {
    await file?.sync();
  } finally {
    await file?.close();
  }
}

async function load(path: string, memory: NonceMemory): Promise<void> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return HEADER;
    throw error;
  });
  if (!text.startsWith(HEADER)) throw damaged(path);
  const lines = text.slice(HEADER.length).split('\n');
  // A line without its end was being written when the process was killed: its request was not accepted yet.
  lines.pop();
  const now = clockNs();
  for (const line of lines) {
    const [expiresAt, ...key] = line.split(' ');
    if (!/^\d{1,25}$/.test(expiresAt!) || key.length < 2) throw damaged(path);
    if (BigInt(expiresAt!) >= now) memory.remember(key.join(' '), BigInt(expiresAt!));
  }
}

/** Puts a new file in place, and opens it to append: whoever is killed meanwhile finds the old one. */
async function rewrite(path: string, memory: NonceMemory): Promise<FileHandle> {
  const now = clockNs();
  const lines = [...memory.entries()].flatMap(([key, expiresAtNs]) =>
    expiresAtNs < now ? [] : [`${expiresAtNs} ${key}\n`],
  );
  await atomicWrite(path, new TextEncoder().encode(HEADER + lines.join('')), { overwrite: true });
  return open(path, 'a');
}

function damaged(path: string): SubnetError {
  return new SubnetError(`${path} holds something else than nonces.`, {
    code: 'subnet/store-damaged',
    fix: 'Pass another path; move the file away only if no request of the last minutes may come again.',
    values: { path },
  });
}
