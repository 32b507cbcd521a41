import { checkPlayground } from '../checkPlayground.ts';
import type { Playground } from '../Playground.ts';
import { PlaygroundError } from '../PlaygroundError.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { compress, decompress } from './compress.ts';
import { fromPlain, type PlainPlayground, toPlain } from './plainPlayground.ts';

/** Version of what links hold. A link of an older version goes on being read; the number never means anything else. */
export const LINK_VERSION = 1;

/** Longest text behind a link, bytes; the largest playground is below it. */
const MOST_BYTES = 4_000_000;

/**
 * A playground as text for a link: `1.` and JSON, compressed, in base64url.
 *
 * @param playground - checked
 */
export async function encodeLink(playground: Playground): Promise<string> {
  return `${LINK_VERSION}.${toBase64url(await compress(JSON.stringify(toPlain(playground))))}`;
}

/**
 * Reads the text of a link.
 *
 * @param text - what stands in the address
 * @returns the playground, checked as if it were typed
 * @throws PlaygroundError `playground/newer-link` of a later version, `playground/bad-link` for anything that was cut or changed, and
 *   what `checkPlayground` throws where it says what cannot be
 */
export async function decodeLink(text: string): Promise<Playground> {
  const [, version, body] = /^(\d{1,6})\.(.*)$/s.exec(text) ?? [];
  if (version === undefined) throw badLink('It does not begin with its version.');
  if (Number(version) > LINK_VERSION)
    throw new PlaygroundError(`The link is of version ${version}; this page reads up to ${LINK_VERSION}.`, {
      code: 'playground/newer-link',
      fix: 'Open it where it was made, or load this page anew.',
      values: { version: Number(version) },
    });
  if (Number(version) === 0) throw badLink('There is no version 0.');
  const bytes = fromBase64url(body!);
  if (bytes === undefined) throw badLink('It has characters that no link has, or lacks some.');
  return checkPlayground(plainOf(await textOf(bytes)));
}

async function textOf(bytes: Uint8Array): Promise<string> {
  try {
    return await decompress(bytes, MOST_BYTES);
  } catch (cause) {
    throw badLink('It was cut or changed on its way.', cause);
  }
}

function plainOf(text: string): Playground {
  try {
    return fromPlain(JSON.parse(text) as PlainPlayground);
  } catch (cause) {
    throw badLink('What it holds is no playground.', cause);
  }
}

function badLink(why: string, cause?: unknown): PlaygroundError {
  return new PlaygroundError(`The link cannot be read. ${why}`, {
    code: 'playground/bad-link',
    fix: 'Copy it again, whole.',
    cause,
  });
}
