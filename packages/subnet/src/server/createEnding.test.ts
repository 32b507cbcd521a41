import { describe, expect, test } from 'vitest';
import { createEnding } from './createEnding.ts';

describe('createEnding', () => {
  test('ends once; who listens hears it once, who left or came late does not', () => {
    const ending = createEnding();
    const heard: string[] = [];
    const forget = ['a', 'b', 'c', 'd'].map((name) => ending.listen(() => heard.push(name)));
    forget[1]!();
    forget[1]!();
    forget[3]!();
    expect([ending.isOver(), ending.reason()]).toEqual([false, undefined]);
    ending.end('first');
    ending.end('second');
    ending.listen(() => heard.push('late'));
    expect([ending.isOver(), ending.reason(), heard]).toEqual([true, 'first', ['a', 'c']]);
  });

  test('one that is forgotten while others are called is not called', () => {
    const ending = createEnding();
    const heard: string[] = [];
    const forgetFirst = ending.listen(() => heard.push('first'));
    ending.listen(() => {
      heard.push('second');
      forgetFirst();
      forgetThird();
    });
    const forgetThird = ending.listen(() => heard.push('third'));
    ending.end('');
    expect(heard).toEqual(['first', 'second']);
  });
});
