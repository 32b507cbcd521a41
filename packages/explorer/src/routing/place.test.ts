import { describe, expect, test } from 'vitest';
import { hrefOf, placeOf } from './place.ts';

describe('placeOf', () => {
  test('behaviour: what hrefOf wrote is read back', () => {
    const href = hrefOf(['subnet', 1], { tab: 'weights', note: 'a&b c', none: undefined });
    expect(href).toBe('#/subnet/1?tab=weights&note=a%26b+c');
    expect(placeOf(href)).toEqual({ parts: ['subnet', '1'], query: { tab: 'weights', note: 'a&b c' } });
  });

  test.each(['', '#', '#/', '#//'])('behaviour: %j is the first page', (hash) =>
    expect(placeOf(hash)).toEqual({ parts: [], query: {} }),
  );

  test('behaviour: a broken escape is kept as it is', () =>
    expect(placeOf('#/a%ZZ/b').parts).toEqual(['a%ZZ', 'b']));
});
