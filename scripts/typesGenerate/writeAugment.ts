import type { RuntimeVersion } from '@taokit/types/registry';
export async function writeAugment(
  _metadata: `0x${string}`,
  _version: RuntimeVersion,
  _folder: string,
): Promise<void> {}
