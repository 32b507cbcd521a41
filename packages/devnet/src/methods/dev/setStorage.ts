import { bytesFromHex, writeRaw } from '@taokit/chain';
import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { invalidParams } from '../../rpc/RpcError.ts';
import { hex, list, optional, type Reader } from '../../rpc/readers.ts';

const value = optional(hex);
const pair: Reader<readonly [`0x${string}`, `0x${string}` | undefined]> = (entry, name) => {
  if (!Array.isArray(entry) || entry.length !== 2) throw invalidParams(`${name} is no pair of key and value`);
  return [hex(entry[0], `${name}[0]`), value(entry[1], `${name}[1]`)];
};

/** Keeps values under raw keys, `null` for nothing. They can be read at once, and belong to the next block. */
export const setStorage: RpcMethod = defineMethod(
  'dev_setStorage',
  { values: list(pair) },
  ({ node }, { values }) => {
    const { state } = node.chain();
    const mark = state.mark();
    try {
      for (const [key, bytes] of values)
        if (!writeRaw(state, key, bytes && bytesFromHex(bytes)))
          throw invalidParams(`no storage item has the key ${key}`);
      node.journal.noteWrite(values.map(([key, bytes]) => [key, bytes ?? null]));
    } catch (error) {
      state.rollback(mark);
      throw error;
    }
    node.pool.liftBans();
    return values.length;
  },
);
