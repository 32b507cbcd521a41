import { describe, expect, test } from 'vitest';
import { TaokitError } from './TaokitError.ts';

describe('TaokitError', () => {
  test('message: the sentence, then the fix', () => {
    const error = new TaokitError('uid 300 is not below n = 256.', {
      code: 'yuma/uid-out-of-range',
      fix: 'Drop the entry.',
      values: { uid: 300 },
    });
    expect(error.message).toBe('uid 300 is not below n = 256. Drop the entry.');
    expect(error.shortMessage).toBe('uid 300 is not below n = 256.');
    expect(error.code).toBe('yuma/uid-out-of-range');
    expect(error.values).toEqual({ uid: 300 });
    expect(error).toBeInstanceOf(Error);
  });

  test('name: that of the subclass', () => {
    class InputError extends TaokitError<'a/b'> {}
    expect(new InputError('x', { code: 'a/b' }).name).toBe('InputError');
  });

  test('walk: finds a cause, stops at what is not an error', () => {
    const root = new RangeError('root');
    const error = new TaokitError('outer', {
      code: 'a/b',
      cause: new TaokitError('inner', { code: 'c/d', cause: root }),
    });
    expect(error.walk((e) => e === root)).toBe(root);
    expect(error.walk((e) => e instanceof TypeError)).toBeUndefined();
    expect(new TaokitError('x', { code: 'a/b', cause: 'text' }).walk(() => false)).toBeUndefined();
  });
});
