import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { SyncChannel } from './SyncChannel.ts';

/** Where answers are kept when nothing else is asked for: the cache folder of whoever runs this. */
export function defaultCacheFolder(): string {
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'taokit', 'fork');
}

/**
 * Remembers in a file what a node answered about a block, a line an answer: it never changes. A line that a kill cut short is asked
 * for again.
 *
 * @param channel - who is asked for what is not known
 * @param folder - where the files are; nothing is kept without one
 * @param block - the hash of the block, which names the file
 */
export function cacheRequests(
  channel: SyncChannel,
  folder: string | undefined,
  block: string,
): SyncChannel['ask'] {
  if (folder === undefined) return channel.ask;
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${block}.ndjson`);
  const known = readAnswers(file);
  return (method, params) => {
    const question = JSON.stringify([method, ...params]);
    if (known.has(question)) return known.get(question);
    const answer = channel.ask(method, params) ?? null;
    known.set(question, answer);
    appendFileSync(file, `${JSON.stringify([question, answer])}\n`);
    return answer;
  };
}

function readAnswers(file: string): Map<string, unknown> {
  const known = new Map<string, unknown>();
  if (!existsSync(file)) return known;
  const text = readFileSync(file, 'utf8');
  // A line begun after one that was cut short is part of it, and is asked for again, too.
  if (text !== '' && !text.endsWith('\n')) appendFileSync(file, '\n');
  for (const line of text.split('\n')) {
    const entry = tryParse(line);
    if (Array.isArray(entry) && entry.length === 2) known.set(String(entry[0]), entry[1]);
  }
  return known;
}

function tryParse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
