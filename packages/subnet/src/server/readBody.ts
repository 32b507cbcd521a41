import { concatBytes } from '@noble/hashes/utils.js';
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
  const announced = request.headers.get('content-length') ?? '';
  const isAnnounced = /^\d+$/.test(announced);
  if (isAnnounced && Number(announced) > maxBytes) return tooLarge(maxBytes);
  const sent = await readSent(request, isAnnounced, maxBytes);
  if (sent === undefined || sent.length > maxBytes) return tooLarge(maxBytes);
  const encoding = (request.headers.get('content-encoding') ?? 'identity').toLowerCase();
  if (encoding === 'identity') return { ok: true, sent, content: sent };
  if (encoding !== 'gzip' && encoding !== 'deflate')
    return refuse('InvalidRequest', 'The body is compressed by something else than gzip or deflate.');
  return unpack(sent, encoding, maxBytes);
}

/** HTTP lets no body be longer than it was announced: such a one is read at once, which costs a server less than its stream. */
async function readSent(
  request: Request,
  isAnnounced: boolean,
  maxBytes: number,
): Promise<Uint8Array | undefined> {
  return isAnnounced ? new Uint8Array(await request.arrayBuffer()) : collect(request.body, maxBytes);
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

/** All bytes of a stream, or `undefined` once there are more than the limit. */
export async function collect(
  stream: ReadableStream<Uint8Array> | null,
  maxBytes: number,
): Promise<Uint8Array | undefined> {
  if (stream === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > maxBytes) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(part.value);
  }
  return concatBytes(...chunks);
}

function tooLarge(maxBytes: number): Refusal<'TooLarge'> {
  return refuse('TooLarge', `The body is longer than ${maxBytes} bytes.`);
}
