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

  test('name: a literal of the class, so that a minifier cannot change it', () => {
    class InputError extends TaokitError<'a/b'> {
      override readonly name = 'InputError';
    }
    expect(new InputError('x', { code: 'a/b' }).name).toBe('InputError');
    expect(new (class c extends InputError {})('x', { code: 'a/b' }).name).toBe('InputError');
    expect(new TaokitError('x', { code: 'a/b' }).name).toBe('TaokitError');
    expect(String(new InputError('x', { code: 'a/b' }))).toBe('InputError: x');
  });

  test('toJSON: bigints as text', () => {
    const error = new TaokitError('5 is too low.', {
      code: 'a/b',
      fix: 'Pass 6.',
      values: { rao: 5n, x: [1n] },
    });
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: 'TaokitError',
      code: 'a/b',
      message: '5 is too low. Pass 6.',
      fix: 'Pass 6.',
      values: { rao: '5', x: ['1'] },
    });
    const cycle: { self?: unknown } = {};
    cycle.self = cycle;
    const odd = new TaokitError('x', { code: 'a/b', values: { cycle, none: undefined } });
    expect(JSON.parse(JSON.stringify(odd)).values).toEqual({ cycle: 'an Object', none: 'undefined' });
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
