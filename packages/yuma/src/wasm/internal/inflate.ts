/**
 * Unpacks the kernel by the runtime's own `DecompressionStream`. Read by hand: what gathers a stream in one call (`Response`) takes Node
 * four times as long to set up.
 *
 * @param packed - deflate, to its last byte
 * @param size - bytes it unpacks to
 */
export async function inflate(
  packed: Uint8Array<ArrayBuffer>,
  size: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const { readable, writable } = new DecompressionStream('deflate-raw');
  const writer = writable.getWriter();
  // Neither waits for the other: what is written goes through as it is read.
  const written = Promise.all([writer.write(packed), writer.close()]);
  const reader = readable.getReader();
  const out = new Uint8Array(size);
  for (let at = 0; at < size; ) {
    const { value } = await reader.read();
    out.set(value!, at);
    at += value!.length;
  }
  await written;
  return out;
}
