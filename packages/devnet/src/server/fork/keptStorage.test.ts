import type { Hex } from '@taokit/chain';
import { describe, expect, test } from 'vitest';
import type { AnswerFile } from './answerFile.ts';
import { keepStorage } from './keptStorage.ts';

const THERE: readonly (readonly [Hex, Uint8Array])[] = [
  ['0xaa01', Uint8Array.of(1)],
  ['0xaa02', Uint8Array.of(2)],
  ['0xbb01', Uint8Array.of(3)],
];

/** Another chain that counts what it is asked, and a file that is kept from one opening to the next. */
function kept() {
  const answers = new Map<string, unknown>();
  const asked: string[] = [];
  const file = { answers: () => answers, keep: (q: string, a: unknown) => void answers.set(q, a) };
  const storage = {
    read(key: Hex) {
      asked.push(key);
      return THERE.find(([other]) => other === key)?.[1];
    },
    below(prefix: Hex) {
      asked.push(`${prefix}*`);
      return THERE.filter(([key]) => key.startsWith(prefix));
    },
  };
  return { asked, open: () => keepStorage(storage, file as unknown as AnswerFile) };
}

describe('keepStorage', () => {
  test('each key and prefix is asked once, absent ones too, and not again after it was opened again', () => {
    const { asked, open } = kept();
    for (const make of [open, open]) {
      const storage = make();
      expect(storage.read('0xbb01')).toEqual(Uint8Array.of(3));
      expect(storage.read('0xbb02')).toBeUndefined();
      expect(storage.below('0xaa')).toEqual(THERE.slice(0, 2));
    }
    expect(asked).toEqual(['0xbb01', '0xbb02', '0xaa*']);
  });

  test('what was read whole answers for its keys and prefixes, present and absent', () => {
    const { asked, open } = kept();
    open().below('0xaa');
    const storage = open();
    expect(storage.read('0xaa02')).toEqual(Uint8Array.of(2));
    expect(storage.read('0xaa03')).toBeUndefined();
    expect(storage.below('0xaa01')).toEqual(THERE.slice(0, 1));
    expect(storage.below('0xaa7')).toEqual([]);
    expect(asked).toEqual(['0xaa*']);
    expect(storage.below('0x')).toEqual(THERE);
    expect(asked).toEqual(['0xaa*', '0x*']);
  });
});
