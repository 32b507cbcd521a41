import { kernelBase85 } from './kernel.generated.ts';

/** The custom section of `kernel.wasm` that holds {@link kernelStamp}. */
export const STAMP_SECTION = 'taokit-kernel';

/** Tells the kernel of this version from those of others: FNV-1a over the packed kernel. */
export function kernelStamp(): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < kernelBase85.length; i++)
    hash = Math.imul(hash ^ kernelBase85.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(16);
}
