import { expect, test } from 'vitest';
import { createEnding } from './createEnding.ts';
import { goneOf, withGone } from './goneOf.ts';

test('goneOf: what the server says, or the signal of the request', () => {
  const caller = new AbortController();
  const request = new Request('http://bob.test/Echo', { signal: caller.signal });
  const gone = goneOf(request);
  const heard: string[] = [];
  gone.listen(() => heard.push('gone'));
  gone.listen(() => heard.push('forgotten'))();
  expect(gone.isOver()).toBe(false);
  caller.abort('left');
  expect([gone.isOver(), gone.reason(), heard]).toEqual([true, 'left', ['gone']]);
  const told = createEnding();
  expect(goneOf(withGone(request, told))).toBe(told);
});
