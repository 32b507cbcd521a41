/**
 * Runs something, and keeps every byte array that is made meanwhile: by `new`, `from` and `of`, by `slice`, and by encoding a text.
 * What a library cuts out of a larger array by `subarray` is part of that one.
 *
 * @returns how many of them still hold some bytes, anywhere
 */
export function arraysMade(run: () => void): { holding(bytes: Uint8Array): number } {
  const made: Uint8Array[] = [];
  const original = globalThis.Uint8Array;
  const { slice } = original.prototype;
  const { encode } = TextEncoder.prototype;
  const keep = <Made>(array: Made): Made => {
    made.push(array as Uint8Array);
    return array;
  };
  globalThis.Uint8Array = new Proxy(original, {
    construct: (target, args, newTarget) => keep(Reflect.construct(target, args, newTarget)),
  });
  original.prototype.slice = function (...range) {
    return keep(slice.apply(this, range));
  };
  TextEncoder.prototype.encode = function (text) {
    return keep(encode.call(this, text));
  };
  try {
    run();
  } finally {
    globalThis.Uint8Array = original;
    original.prototype.slice = slice;
    TextEncoder.prototype.encode = encode;
  }
  return {
    holding: (bytes) => made.filter((array) => Buffer.from(array).includes(Buffer.from(bytes))).length,
  };
}
