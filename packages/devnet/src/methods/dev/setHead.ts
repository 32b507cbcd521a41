import { blockOf } from '../../node/blocks.ts';
import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { invalidParams } from '../../rpc/RpcError.ts';
import { count, hash, type Reader } from '../../rpc/readers.ts';

const hashOrNumber: Reader<number | `0x${string}`> = (value, name) =>
  typeof value === 'string' && value.length >= 64 ? hash(value, name) : count(value, name);

/** Forgets every block after one that is kept. */
export const setHead: RpcMethod = defineMethod(
  'dev_setHead',
  { block: hashOrNumber },
  ({ node }, { block }) => {
    const number = typeof block === 'number' ? block : blockOf(node, block).header.number;
    if (node.chain().blockAt(number) === undefined) throw invalidParams(`block ${number} is not kept`);
    node.revertTo(number);
    return node.heads.best().hash;
  },
);
