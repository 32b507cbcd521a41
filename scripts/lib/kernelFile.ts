import { inflateRawSync } from 'node:zlib';
import { kernelBase64 } from '../../packages/yuma/src/wasm/internal/kernel.generated.ts';
import { kernelStamp } from '../../packages/yuma/src/wasm/internal/kernelStamp.generated.ts';

/** The bytes of `@taokit/yuma/kernel.wasm`: the kernel inside the package, and an empty custom section whose name says which it is. */
export function kernelFile(): Uint8Array<ArrayBuffer> {
  const name = Buffer.from(kernelStamp);
  // Lengths below 128 are one byte; a section of the id 0 is no part of the program.
  const section = [0, name.length + 1, name.length, ...name];
  return Uint8Array.from([...inflateRawSync(Buffer.from(kernelBase64, 'base64')), ...section]);
}
