import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import { pythonFloat } from './pythonText.ts';

/**
 * Reads JSON as Python does: objects are Maps that keep the order of their keys, a number without a point or an exponent is
 * a bigint, any other is marked as a float: Python tells `1` from `1.0`.
 *
 * @param text - the body
 * @returns the value, or `undefined` for what is no JSON
 */
export function readPythonJson(text: string): unknown {
  const errors: ParseError[] = [];
  try {
    // The parser is lenient; JSON.parse is not. What one of them refuses is refused.
    JSON.parse(text);
    const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
    return tree === undefined || errors.length > 0 ? undefined : read(tree, text);
  } catch {
    // No JSON, or nested deeper than the stack goes.
    return undefined;
  }
}

function read(node: Node, text: string): unknown {
  switch (node.type) {
    case 'array':
      return (node.children ?? []).map((child) => read(child, text));
    case 'object':
      // Map.set keeps the place of a key that comes twice and takes its last value, as a dict does.
      return new Map(
        (node.children ?? []).map(({ children }) => [String(children![0]!.value), read(children![1]!, text)]),
      );
    case 'number':
      return numberOf(text.slice(node.offset, node.offset + node.length));
    default:
      return node.value;
  }
}

function numberOf(digits: string): unknown {
  return /^-?\d+$/.test(digits) ? BigInt(digits) : pythonFloat(Number(digits));
}
