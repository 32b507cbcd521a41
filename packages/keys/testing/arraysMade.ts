/**
 * Runs something, and keeps every byte array that is made meanwhile: by `new`, `from` and `of`, by `slice`, and by encoding a text.
 * What a library cuts out of a larger array by `subarray` is part of that one.
 *
 * @returns how many of them still hold some bytes, anywhere
 */
export function arraysMade(run: () => void): MadeArrays {
  const kept = keepArrays();
  try {
    run();
  } finally {
    kept.stop();
  }
  return kept;
}

/** {@link arraysMade} of something that takes its time, while nothing else runs. */
export async function arraysMadeAsync(run: () => Promise<void>): Promise<MadeArrays> {
  const kept = keepArrays();
  try {
    await run();
  } finally {
    kept.stop();
  }
  return kept;
}

/** What was made. */
interface MadeArrays {
  /** How many of the arrays still hold some bytes, anywhere. */
  holding(bytes: Uint8Array): number;
}

function keepArrays(): MadeArrays & { stop(): void } {
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
  return {
    stop: () => {
      globalThis.Uint8Array = original;
      original.prototype.slice = slice;
      TextEncoder.prototype.encode = encode;
    },
    holding: (bytes) => made.filter((array) => Buffer.from(array).includes(Buffer.from(bytes))).length,
  };
}
