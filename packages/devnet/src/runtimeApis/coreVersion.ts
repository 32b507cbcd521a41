import { encodeValue, findApiMethod } from '@taokit/types/registry';
import type { RuntimeApi } from './RuntimeApi.ts';
import { runtimeVersionOf } from './runtimeVersion.ts';

/** `Core.version`. */
export const coreVersion: RuntimeApi = (node) => {
  const { registry } = node.chain().runtime;
  return encodeValue(
    registry,
    findApiMethod(registry, 'Core.version').output,
    runtimeVersionOf(node.chain()),
  );
};
