/**
 * Unpacks the kernel by the runtime's own `DecompressionStream`. Read by hand: what gathers a stream in one call (`Response`) takes Node
 * four times as long to set up.
 *
 * @param base64 - deflate, in base 64
 * @param size - bytes it unpacks to
 */
export async function inflate(base64: string, size: number): Promise<Uint8Array<ArrayBuffer>> {
  const packed = Uint8Array.from(atob(base64), (digit) => digit.charCodeAt(0));
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
