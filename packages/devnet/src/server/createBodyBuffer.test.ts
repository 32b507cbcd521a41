import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createBodyBuffer } from './createBodyBuffer.ts';

describe('createBodyBuffer', () => {
  test('parts of a byte are not kept: what is written over them later changes nothing', () => {
    const body = createBodyBuffer(300_000);
    const part = new Uint8Array(1);
    let refused = 0;
    for (let sent = 0; sent < 200_000; sent++) {
      part[0] = 97 + (sent % 26);
      if (!body.add(part)) refused++;
    }
    part[0] = 0;
    expect(refused).toBe(0);
    const text = body.text();
    expect(text).toHaveLength(200_000);
    expect(text).toBe('abcdefghijklmnopqrstuvwxyz'.repeat(7_693).slice(0, 200_000));
  });

  test('a message may be as long as is said, and no byte longer; what has no room changes nothing', () => {
    for (const max of [1, 5, 16_384, 40_000]) {
      const body = createBodyBuffer(max);
      expect(body.add(Buffer.alloc(max, 'x'))).toBe(true);
      expect(body.add(Buffer.from('y'))).toBe(false);
      expect(body.add(Buffer.alloc(0))).toBe(true);
      expect(body.text()).toBe('x'.repeat(max));
    }
  });

  test('however it is cut, also within a letter, it is the same text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 9_000 })), fc.nat(), (texts, cut) => {
        const whole = Buffer.from(texts.join(''));
        const body = createBodyBuffer(whole.length);
        for (let at = 0, step = 1 + (cut % 4_096); at < whole.length; at += step)
          expect(body.add(whole.subarray(at, at + step))).toBe(true);
        expect(body.text()).toBe(whole.toString());
      }),
      { numRuns: 30 },
    );
  });
});
