import { standardCases } from '@taokit/study';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryPlayground } from '../../../../testing/arbitraryPlayground.ts';
import { fromCase } from '../fromCase.ts';
import { PlaygroundError } from '../PlaygroundError.ts';
import { toBase64url } from './base64url.ts';
import { compress } from './compress.ts';
import { decodeLink, encodeLink } from './linkCodec.ts';

const linkOf = async (json: unknown, version = 1) =>
  `${version}.${toBase64url(await compress(typeof json === 'string' ? json : JSON.stringify(json)))}`;

/** The error of a link that must not be read. */
async function refusal(link: string): Promise<PlaygroundError> {
  const error = await decodeLink(link).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(PlaygroundError);
  return error as PlaygroundError;
}

describe('encodeLink, decodeLink', () => {
  test('property: what goes in comes out, in characters that an address takes as they are', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPlayground, async (playground) => {
        const link = await encodeLink(playground);
        expect(link).toMatch(/^1\.[\w-]+$/);
        expect(await decodeLink(link)).toEqual(playground);
      }),
    );
  });

  test('standard cases: every one comes out, in at most 1,500 characters, the numbered ones in 300', async () => {
    const lengths = [];
    for (const standardCase of standardCases) {
      const playground = fromCase(standardCase, { resetBonds: true });
      const link = await encodeLink(playground);
      expect(await decodeLink(link)).toEqual(playground);
      lengths.push(link.length);
      if (standardCase.number !== null) expect(link.length).toBeLessThanOrEqual(300);
    }
    expect(Math.max(...lengths)).toBeLessThanOrEqual(1_500);
  });

  test('property: a link with a character cut or changed is a typed error or the same playground', async () => {
    const first = fromCase(standardCases[0]!);
    const link = await encodeLink(first);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 2, max: link.length - 1 }),
        fc.constantFrom('', 'A', 'B', 'z', '_', '%', ' '),
        async (at, other) => {
          const changed = link.slice(0, at) + other + link.slice(at + 1);
          const read = await decodeLink(changed).catch((error: unknown) => error);
          // The last character holds bits that no byte has.
          if (read instanceof PlaygroundError) expect(read.code).toBe('playground/bad-link');
          else expect(read).toEqual(first);
        },
      ),
    );
  });

  test('cut short: every prefix is refused', async () => {
    const link = await encodeLink(fromCase(standardCases[0]!));
    for (const length of [0, 1, 2, 3, 10, link.length - 5, link.length - 2])
      expect((await refusal(link.slice(0, length))).code).toBe('playground/bad-link');
  });

  test('a later version says so, and not that the link is broken', async () => {
    const error = await refusal('2.abc');
    expect(error.code).toBe('playground/newer-link');
    expect(error.message).toBe(
      'The link is of version 2; this page reads up to 1. Open it where it was made, or load this page anew.',
    );
    expect((await refusal('0.abc')).code).toBe('playground/bad-link');
  });

  test.each([
    ['no object', 7],
    ['null', null],
    ['not JSON', '{'],
    ['an empty object', {}],
    ['moments that are none', { t: '', v: ['a'], m: ['b'], e: 1, c: 7, p: {}, s: 475 }],
    ['a bigint that is none', { t: '', v: ['a'], m: ['b'], e: 1, c: [], p: { minStakeRao: 'x' }, s: 475 }],
  ])('what is no playground: %s', async (_, json) => {
    expect((await refusal(await linkOf(json))).code).toBe('playground/bad-link');
  });

  test.each([
    ['two of one name', { m: ['alice'] }, '"alice" is the name of two neurons.'],
    ['a name that is a number', { v: ['7'] }, 'playground.validators[0] is'],
    [
      'kappa',
      { p: { kappa: 65_536 } },
      'playground.parameters.kappa is 65536, not an integer from 0 to 65535.',
    ],
    ['an unknown parameter', { p: { kapa: 1 } }, 'There is no playground.parameters.kapa.'],
    ['a spec', { s: 7 }, 'playground.spec is 7'],
    ['no moment', { c: [] }, 'moments.length is 0'],
    ['a row too short', { c: [[0, { 0: [] }, { 0: '1' }]] }, 'moments[0].rows.0.length is 0'],
    ['a negative weight', { c: [[0, { 0: [-1] }, { 0: '1' }]] }, 'moments[0].rows.0[0] is -1'],
    ['a stake too many', { c: [[0, { 0: [1] }, { 0: '1', 1: '1' }]] }, 'moments[0].stakes is'],
    ['no stake', { c: [[0, { 0: [1] }, {}]] }, 'moments[0].stakes is 0'],
    ['an epoch beyond the end', { c: [[0, { 0: [1] }, { 0: '1' }], [3]] }, 'moments[1].epoch is 3'],
    ['epochs out of order', { e: 9, c: [[0, { 0: [1] }, { 0: '1' }], [3], [3]] }, 'moments[2].epoch is 3'],
    ['too many epochs', { e: 1e9 }, 'playground.epochs is 1000000000'],
  ])('what cannot be is told by its field: %s', async (_, change, sentence) => {
    const plain = {
      t: '',
      v: ['alice'],
      m: ['carol'],
      e: 3,
      c: [[0, { 0: [1] }, { 0: '1' }]],
      p: {},
      s: 475,
    };
    expect(await decodeLink(await linkOf(plain))).toMatchObject({ validators: ['alice'] });
    expect((await refusal(await linkOf({ ...plain, ...change }))).message).toContain(sentence);
  });

  test('a small link that swells is left where it is too large', async () => {
    const link = await linkOf(`"${'a'.repeat(5_000_000)}"`);
    expect(link.length).toBeLessThan(10_000);
    expect((await refusal(link)).code).toBe('playground/bad-link');
  });
});
