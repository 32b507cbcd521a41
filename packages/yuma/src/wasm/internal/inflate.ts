/**
 * Unpacks the kernel by the runtime's own `DecompressionStream`. Read by hand: what gathers a stream in one call (`Response`) takes Node
 * four times as long to set up.
 *
 * @param base64 - deflate, in base 64
 * @param size - bytes it unpacks to
 */
export async function inflate(base64: string, size: number): Promise<Uint8Array<ArrayBuffer>> {
  const packed = Uint8Array.from(atob(base64), (digit) => digit.charCodeAt(0));
  const inflated = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = inflated.getReader();
  const out = new Uint8Array(size);
  for (let at = 0; at < size; ) {
    const { value } = await reader.read();
    out.set(value!, at);
    at += value!.length;
  }
  return out;
}
