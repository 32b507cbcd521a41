import type { Hex } from '@taokit/chain';
import { decodeApiResult, encodeApiArguments } from '@taokit/types/registry';
import { blockOf } from '../../node/blocks.ts';
import type { Node } from '../../node/Node.ts';
import { callRuntimeApi } from '../../runtimeApis/callRuntimeApi.ts';

/** How an answer is written: its SCALE bytes as a list of numbers, or its value as JSON. */
export type AnswerForm = 'bytes' | 'json';

/**
 * Asks a runtime API on behalf of a method.
 *
 * @param node - the devnet
 * @param api - `Api.method`
 * @param values - its arguments
 * @param at - the hash of a block; the best one when left out
 * @param form - how the answer is written
 */
export function answerFromRuntime(
  node: Node,
  api: string,
  values: readonly unknown[],
  at: Hex | undefined,
  form: AnswerForm,
): unknown {
  const { registry } = node.chain().runtime;
  const { number } = blockOf(node, at).header;
  const args = encodeApiArguments(registry, api as never, values);
  const result = callRuntimeApi(node, api.replace('.', '_'), args, number);
  return form === 'bytes' ? [...result] : jsonOf(decodeApiResult(registry, api as never, result));
}

/** A node writes every integer as a number; one beyond 2^53, which no number here holds exactly, is written as text. */
function jsonOf(value: unknown): unknown {
  if (typeof value === 'bigint') return value <= Number.MAX_SAFE_INTEGER ? Number(value) : value.toString();
  if (Array.isArray(value)) return value.map(jsonOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, jsonOf(inner)]));
}
