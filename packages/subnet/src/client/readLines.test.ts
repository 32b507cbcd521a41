import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLines } from './readLines.ts';

async function linesOf(pieces: readonly Uint8Array[]): Promise<string[]> {
  const lines: string[] = [];
  async function* stream() {
    yield* pieces;
  }
  for await (const line of readLines(stream())) lines.push(line);
  return lines;
}

describe('readLines', () => {
  test('property: the same lines wherever the stream is cut, inside a letter too', async () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'é', '€', '😀', ' ') });
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.array(fc.nat(40)), async (lines, cuts) => {
        const bytes = new TextEncoder().encode(lines.map((text) => `${text}\n`).join(''));
        const ends = [...new Set(cuts), bytes.length].filter((end) => end <= bytes.length);
        ends.sort((a, b) => a - b);
        const pieces = ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
        expect(await linesOf(pieces)).toEqual(lines.filter((text) => text !== ''));
      }),
    );
  });

  test('a stream that ends inside a line, or inside a letter, was cut', async () => {
    const encode = (text: string) => new TextEncoder().encode(text);
    await expect(linesOf([encode('one\ntw')])).rejects.toMatchObject({ refusal: 'Disconnected' });
    await expect(linesOf([encode('one\n€').subarray(0, 5)])).rejects.toMatchObject({
      refusal: 'Disconnected',
    });
    expect(await linesOf([])).toEqual([]);
  });
});
