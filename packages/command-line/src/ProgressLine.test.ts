import { describe, expect, test } from 'vitest';
import { createProgressLine } from './ProgressLine.ts';

function written(output: { readonly isTTY: boolean; readonly columns?: number }, text = 'parts'): string[] {
  const texts: string[] = [];
  const line = createProgressLine({ ...output, write: (part) => texts.push(part) });
  for (let done = 1; done <= 20; done++) line.show({ text, done, total: 20 });
  line.clear();
  return texts;
}

describe('createProgressLine', () => {
  test('a terminal: a bar after every part, which goes at the end', () => {
    const texts = written({ isTTY: true, columns: 100 });
    expect(texts).toHaveLength(21);
    expect(texts[9]).toBe('\r\u001b[2K[##########..........] 10/20 parts');
    expect(texts[20]).toBe('\r\u001b[2K');
  });

  test.each([
    [0, 79],
    [undefined, 79],
    [40, 39],
  ])('a terminal of %s columns: lines of %s letters', (columns, letters) => {
    const [line] = written({ isTTY: true, ...(columns === undefined ? {} : { columns }) }, 'x'.repeat(100));
    expect(line!.slice('\r\u001b[2K'.length)).toHaveLength(letters);
  });

  test('elsewhere: a line at the start and per tenth', () => {
    const texts = written({ isTTY: false });
    expect(texts).toHaveLength(11);
    expect(texts.slice(0, 2)).toEqual(['1/20 parts\n', '2/20 parts\n']);
  });

  test('behaviour: says how long the rest takes at this pace, once it is known and long', () => {
    let clock = 0;
    const texts: string[] = [];
    const line = createProgressLine({ write: (part) => texts.push(part) }, () => clock);
    for (const [at, done] of [
      [0, 0],
      [1_000, 1],
      [60_000, 2],
      [600_000, 9],
      [660_000, 10],
    ] as const) {
      clock = at;
      line.show({ text: 'days', done, total: 10 });
    }
    expect(texts).toEqual([
      '0/10 days\n',
      '1/10 days\n',
      '2/10 days, about 4 min left\n',
      '9/10 days, about 67 s left\n',
      '10/10 days\n',
    ]);
  });
});
