import type { BlockBuildMode } from '../../blockBuilding/createBlockBuilder.ts';
import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { invalidParams } from '../../rpc/RpcError.ts';
import type { Reader } from '../../rpc/readers.ts';

const MOST_SECONDS = 86_400;

const mode: Reader<BlockBuildMode> = (value, name) => {
  if (value === 'instant' || value === 'manual') return value;
  if (typeof value === 'number' && value >= 0.1 && value <= MOST_SECONDS) return { intervalSeconds: value };
  throw invalidParams(`${name} is neither instant, manual, nor seconds from 0.1 to ${MOST_SECONDS}`);
};

/** When blocks are made: `instant`, `manual`, or every so many seconds. */
export const setBlockBuildMode: RpcMethod = defineMethod(
  'dev_setBlockBuildMode',
  { mode },
  ({ node }, { mode }) => {
    node.builder.setMode(mode);
  },
);
