import type { Node } from '../node/Node.ts';

/** Answers a runtime API: SCALE bytes in and out, after a block. */
export type RuntimeApi = (node: Node, args: Uint8Array, block: number) => Uint8Array;
