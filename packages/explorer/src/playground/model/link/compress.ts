/**
 * Text as bytes in zlib's format, whose checksum tells a link that was cut.
 *
 * @param text - any text
 */
export async function compress(text: string): Promise<Uint8Array> {
  return through(new Blob([text]), new CompressionStream('deflate'), Number.POSITIVE_INFINITY);
}

/**
 * The text of compressed bytes.
 *
 * @param bytes - what {@link compress} made
 * @param most - bytes of text at most, so that no link fills the memory
 * @throws TypeError for bytes that are no such text; RangeError where it is longer
 */
export async function decompress(bytes: Uint8Array, most: number): Promise<string> {
  const plain = await through(new Blob([bytes.slice()]), new DecompressionStream('deflate'), most);
  return new TextDecoder('utf-8', { fatal: true }).decode(plain);
}

async function through(blob: Blob, transform: GenericTransform, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = blob.stream().pipeThrough(transform).getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    chunks.push(next.value);
    length += next.value.length;
    if (length > most) {
      await reader.cancel();
      throw new RangeError(`more than ${most} bytes`);
    }
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

type GenericTransform = ReadableWritablePair<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>;
