import { decodeBase85 } from '../../packages/yuma/src/wasm/internal/base85.ts';
import { inflate } from '../../packages/yuma/src/wasm/internal/inflate.ts';
import { kernelBase85, kernelBytes } from '../../packages/yuma/src/wasm/internal/kernel.generated.ts';
import { kernelStamp, STAMP_SECTION } from '../../packages/yuma/src/wasm/internal/kernelStamp.ts';

/** The bytes of `@taokit/yuma/kernel.wasm`: the kernel inside the package, and a custom section that says which it is. */
export function kernelFile(): Uint8Array<ArrayBuffer> {
  const [name, stamp] = [STAMP_SECTION, kernelStamp()].map((text) => Buffer.from(text));
  const content = [name!.length, ...name!, ...stamp!];
  // Lengths below 128 are one byte; a section of the id 0 is no part of the program.
  return Uint8Array.from([
    ...inflate(decodeBase85(kernelBase85), kernelBytes),
    0,
    content.length,
    ...content,
  ]);
}
