import { bytesOfHex, hexOf } from '../internal/hex.ts';
import { RpcError } from '../RpcError.ts';
import type { MetagraphAnswer } from './MetagraphAnswer.ts';
import { metagraphFrom, type SubnetMetagraph } from './SubnetMetagraph.ts';

/** The form of what is kept. */
const FORMAT = 'taokit-metagraph-1';

/**
 * A metagraph as text, to be kept: everything the chain said, nothing rounded.
 *
 * @param metagraph - of a subnet
 * @returns JSON
 */
export function saveMetagraph({ answer, validatorTrust }: SubnetMetagraph): string {
  return JSON.stringify({ format: FORMAT, answer, validatorTrust }, (_, value: unknown) => {
    if (typeof value === 'bigint') return { int: value.toString() };
    return value instanceof Uint8Array ? { hex: hexOf(value) } : value;
  });
}

/**
 * A metagraph that was kept.
 *
 * @param text - what {@link saveMetagraph} wrote
 * @throws RpcError `rpc/wrong-type` when it is something else
 */
export function loadMetagraph(text: string): SubnetMetagraph {
  try {
    const { format, answer, validatorTrust } = JSON.parse(text, revive) as {
      readonly format: unknown;
      readonly answer: MetagraphAnswer;
      readonly validatorTrust: readonly number[];
    };
    if (format === FORMAT) return metagraphFrom(answer, validatorTrust);
  } catch (cause) {
    throw notKept(cause);
  }
  throw notKept();
}

function revive(_: string, value: unknown): unknown {
  const { int, hex } = (value ?? {}) as { readonly int?: unknown; readonly hex?: unknown };
  if (typeof int === 'string') return BigInt(int);
  return typeof hex === 'string' ? bytesOfHex(hex) : value;
}

function notKept(cause?: unknown): RpcError {
  return new RpcError('The text is no metagraph that was saved.', {
    code: 'rpc/wrong-type',
    fix: 'Pass what saveMetagraph wrote.',
    cause,
  });
}
