import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { KeysError } from '../KeysError.ts';
import { MAX_KEYFILE_BYTES } from '../keyfile/keyfileFormat.ts';
import { ioError } from './atomicWrite.ts';
import { showPath } from './paths.ts';

/** Reads a keyfile. It is small: a longer file, or a pipe that never ends, is not read. */
export async function readBounded(path: string): Promise<Uint8Array> {
  try {
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stat = await file.stat();
      if (!stat.isFile()) throw notAKeyfile(path);
      return await readUpTo(file, path);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw error instanceof KeysError ? error : ioError(path, error);
  }
}

/** The size that `stat` tells may be out of date, and is 0 for the files of a kernel. */
async function readUpTo(file: FileHandle, path: string): Promise<Uint8Array> {
  const buffer = new Uint8Array(MAX_KEYFILE_BYTES + 1);
  try {
    let length = 0;
    for (let read = -1; read !== 0 && length < buffer.length; length += read)
      read = (await file.read(buffer, length, buffer.length - length)).bytesRead;
    if (length > MAX_KEYFILE_BYTES) throw notAKeyfile(path);
    return buffer.slice(0, length);
  } finally {
    buffer.fill(0);
  }
}

function notAKeyfile(path: string): KeysError {
  return new KeysError(`${showPath(path)} is no file of at most ${MAX_KEYFILE_BYTES} bytes.`, {
    code: 'keys/unknown-keyfile',
    fix: 'Give the path of a keyfile.',
  });
}
