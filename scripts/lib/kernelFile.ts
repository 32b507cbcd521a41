import { inflateRawSync } from 'node:zlib';
import { decodeBase85 } from '../../packages/yuma/src/wasm/internal/base85.ts';
import {
  kernelBase85,
  kernelStamp,
  packedBytes,
} from '../../packages/yuma/src/wasm/internal/kernel.generated.ts';

/** The bytes of `@taokit/yuma/kernel.wasm`: the kernel inside the package, and an empty custom section whose name says which it is. */
export function kernelFile(): Uint8Array<ArrayBuffer> {
  const packed = decodeBase85(kernelBase85).subarray(0, packedBytes);
  const name = Buffer.from(kernelStamp);
  // Lengths below 128 are one byte; a section of the id 0 is no part of the program.
  return Uint8Array.from([...inflateRawSync(packed), 0, name.length + 1, name.length, ...name]);
}
