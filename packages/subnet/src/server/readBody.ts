import { type Refusal, refuse } from '@taokit/errors';

/** A body as it was sent, and as it reads. */
export interface Body {
  /** Tells it from a refusal. */
  readonly ok: true;
  /** The bytes that were signed: as sent. */
  readonly sent: Uint8Array;
  /** The bytes that are read: decompressed. */
  readonly content: Uint8Array;
}

/** A body up to this length is read at once. */
const SHORT_BYTES = 65_536;

/**
 * Reads a body up to a limit, before and after decompression: a small body may unpack to a huge one.
 *
 * @param request - the request
 * @param maxBytes - the limit
 */
export async function readBody(
  request: Request,
  maxBytes: number,
): Promise<Body | Refusal<'TooLarge' | 'InvalidRequest'>> {
  const length = request.headers.get('content-length') ?? '';
  const announced = /^\d+$/.test(length) ? Number(length) : undefined;
  if (announced !== undefined && announced > maxBytes) return tooLarge(maxBytes);
  const sent = await readSent(request, announced, maxBytes);
  if (sent === undefined || sent.length > maxBytes) return tooLarge(maxBytes);
  const encoding = (request.headers.get('content-encoding') ?? 'identity').toLowerCase();
  if (encoding === 'identity') return { ok: true, sent, content: sent };
  if (encoding !== 'gzip' && encoding !== 'deflate')
    return refuse('InvalidRequest', 'The body is compressed by something else than gzip or deflate.');
  return unpack(sent, encoding, maxBytes);
}

/**
 * HTTP lets no body be longer than it was announced: a short one is read at once, which costs a server less than its stream. The platform
 * keeps each piece of it until the last, so that a long one is not left to it.
 */
function readSent(
  request: Request,
  announced: number | undefined,
  maxBytes: number,
): Promise<Uint8Array | undefined> {
  const isShort = announced !== undefined && announced <= SHORT_BYTES;
  return isShort
    ? request.arrayBuffer().then((sent) => new Uint8Array(sent))
    : collect(request.body, maxBytes);
}

async function unpack(sent: Uint8Array, encoding: 'gzip' | 'deflate', maxBytes: number) {
  try {
    const stream = new Blob([sent as Uint8Array<ArrayBuffer>])
      .stream()
      .pipeThrough(new DecompressionStream(encoding));
    const content = await collect(stream, maxBytes);
    return content === undefined ? tooLarge(maxBytes) : ({ ok: true, sent, content } as const);
  } catch {
    return refuse('InvalidRequest', `The body is no ${encoding}.`);
  }
}

/**
 * All bytes of a stream, or `undefined` once there are more than the limit. The pieces are not kept: a byte that comes alone is a piece
 * too, and each would cost more than a hundred bytes of memory.
 */
export async function collect(
  stream: ReadableStream<Uint8Array> | null,
  maxBytes: number,
): Promise<Uint8Array | undefined> {
  let held = new Uint8Array();
  if (stream === null) return held;
  let length = 0;
  const reader = stream.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const end = length + part.value.length;
    if (end > maxBytes) {
      await reader.cancel();
      return undefined;
    }
    if (end > held.length) held = grown(held.subarray(0, length), end, maxBytes);
    held.set(part.value, length);
    length = end;
  }
  return held.subarray(0, length);
}

/** Room for at least so many bytes, twice what it was where that is allowed: all copies together are as long as two of the whole. */
function grown(held: Uint8Array, least: number, most: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.min(most, Math.max(least, 2 * held.length)));
  larger.set(held);
  return larger;
}

function tooLarge(maxBytes: number): Refusal<'TooLarge'> {
  return refuse('TooLarge', `The body is longer than ${maxBytes} bytes.`);
}
