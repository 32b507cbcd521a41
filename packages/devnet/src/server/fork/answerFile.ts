import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { SyncChannel } from './SyncChannel.ts';

/** Where answers are kept when nothing else is asked for: the cache folder of whoever runs this. */
export function defaultCacheFolder(): string {
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'taokit', 'fork');
}

/** What a node answered about a block: it never changes. */
export interface AnswerFile {
  /** Every question that was answered, with the answer. */
  answers(): Iterable<readonly [question: string, answer: unknown]>;
  /** Keeps an answer. */
  keep(question: string, answer: unknown): void;
  /** Asks the node, unless it was asked before. */
  readonly ask: SyncChannel['ask'];
}

/**
 * Remembers in a file what a node answered about a block, a line an answer. A line that a kill cut short is asked for again.
 *
 * @param channel - who is asked for what is not known
 * @param folder - where the files are; nothing is kept without one
 * @param block - the hash of the block, which names the file
 */
export function openAnswerFile(channel: SyncChannel, folder: string | undefined, block: string): AnswerFile {
  if (folder !== undefined) mkdirSync(folder, { recursive: true });
  const file = folder === undefined ? undefined : join(folder, `${block}.ndjson`);
  const known = file === undefined ? new Map<string, unknown>() : readAnswers(file);
  const keep = (question: string, answer: unknown) => {
    if (file !== undefined) appendFileSync(file, `${JSON.stringify([question, answer])}\n`);
  };
  return {
    answers: () => known,
    keep,
    ask(method, params) {
      const question = JSON.stringify([method, ...params]);
      if (known.has(question)) return known.get(question);
      const answer = channel.ask(method, params) ?? null;
      known.set(question, answer);
      keep(question, answer);
      return answer;
    },
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
