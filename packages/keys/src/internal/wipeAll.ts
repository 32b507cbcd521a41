/** Overwrites bytes that are no longer needed. */
export function wipeAll(...all: readonly Uint8Array[]): void {
  for (const bytes of all) bytes.fill(0);
}
