import { bytesFromHex, type Hex, hexFromBytes, type Upstream } from '@taokit/chain';
import type { AnswerFile } from './answerFile.ts';

/** What is read of another chain's storage. */
type Storage = Pick<Upstream, 'read' | 'below'>;

/** Keys and values below a prefix, `null` for a key without a value. */
type Values = readonly (readonly [key: Hex, value: Hex])[];

/**
 * Another chain's storage, remembered: a key, or all below a prefix. What was read whole answers for its parts, too, so that a chain
 * that is made again asks nothing even where it reads in another order.
 *
 * @param storage - what is asked for what is not known
 * @param file - where what was read is kept
 */
export function keepStorage(storage: Storage, file: AnswerFile): Storage {
  const values = new Map<string, Hex | null>();
  const whole = new Map<string, Values>();
  /** Lengths of the prefixes that were read whole: a few. */
  const lengths = new Set<number>();
  for (const [question, answer] of file.answers()) {
    const [kind, key] = JSON.parse(question) as [string, Hex];
    if (kind === 'read') values.set(key, answer as Hex | null);
    if (kind === 'below') noteWhole(key, answer as Values);
  }
  return { read, below };

  function read(key: Hex): Uint8Array | undefined {
    if (!values.has(key) && wholeAbove(key) === undefined) {
      const bytes = storage.read(key);
      const value = bytes === undefined ? null : hexFromBytes(bytes);
      values.set(key, value);
      file.keep(JSON.stringify(['read', key]), value);
    }
    const value = values.get(key) ?? null;
    return value === null ? undefined : bytesFromHex(value);
  }

  function below(prefix: Hex): readonly (readonly [Hex, Uint8Array])[] {
    let found = wholeAbove(prefix)?.filter(([key]) => key.startsWith(prefix));
    if (found === undefined) {
      found = storage.below(prefix).map(([key, bytes]) => [key, hexFromBytes(bytes)] as const);
      noteWhole(prefix, found);
      file.keep(JSON.stringify(['below', prefix]), found);
    }
    return found.map(([key, value]) => [key, bytesFromHex(value)] as const);
  }

  function noteWhole(prefix: Hex, entries: Values): void {
    whole.set(prefix, entries);
    lengths.add(prefix.length);
    for (const [key, value] of entries) values.set(key, value);
  }

  /** What was read whole and holds all below a key or prefix. */
  function wholeAbove(key: Hex): Values | undefined {
    for (const length of lengths) {
      const entries = length <= key.length ? whole.get(key.slice(0, length)) : undefined;
      if (entries !== undefined) return entries;
    }
    return undefined;
  }
}
