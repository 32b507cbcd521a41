import fc from 'fast-check';
import { describe, expect, inject, test } from 'vitest';

let first: readonly number[] | undefined;

/** What libraries draw through the platform. */
function draw(): readonly number[] {
  return [...globalThis.crypto.getRandomValues(new Uint32Array(4)), Math.random()];
}

describe('the seed of a test run', () => {
  test.each(['alone', 'after another'])('behaviour: a test draws the same %s', () => {
    const drawn = draw();
    expect(draw()).not.toEqual(drawn);
    first ??= drawn;
    expect(drawn).toEqual(first);
  });

  test('behaviour: fast-check draws from it', () => {
    expect(fc.readConfigureGlobal()).toMatchObject({ seed: inject('seed') });
  });
});
