import { describeValue } from './check/describeValue.ts';

/** What a {@link TaokitError} is made of. */
export interface TaokitErrorOptions<Code extends string> {
  /** Stable identifier, `package/what-is-wrong`. Never reused for another meaning. */
  readonly code: Code;
  /** How to fix it: one imperative sentence. */
  readonly fix?: string;
  /** The values the sentence names, for programs. */
  readonly values?: Readonly<Record<string, unknown>>;
  /** The error that led here. */
  readonly cause?: unknown;
}

/**
 * The error every taokit package throws.
 *
 * `message` is one short sentence that names the bad value, followed by how to fix it. `code` is what a program
 * compares; it does not change between versions.
 *
 * @typeParam Code - the codes a package may throw, as a union of literals
 *
 * @example
 * ```ts
 * import { TaokitError } from '@taokit/errors';
 *
 * try {
 *   throw new TaokitError('uid 300 is not below n = 256.', {
 *     code: 'yuma/uid-out-of-range',
 *     fix: 'Drop the entry, or raise n.',
 *   });
 * } catch (error) {
 *   if (error instanceof TaokitError) console.log(error.code); // 'yuma/uid-out-of-range'
 * }
 * ```
 */
export class TaokitError<Code extends string = string> extends Error {
  /** Name of the class, a literal in each: a minifier renames classes. */
  override readonly name: string = 'TaokitError';
  /** Stable identifier, `package/what-is-wrong`. */
  readonly code: Code;
  /** The sentence that names the bad value, without the fix. */
  readonly shortMessage: string;
  /** How to fix it, when that is known. */
  readonly fix: string | undefined;
  /** The values the sentence names. */
  readonly values: Readonly<Record<string, unknown>>;

  /**
   * @param shortMessage - one sentence that names the bad value
   * @param options - code, fix, values and cause
   */
  constructor(shortMessage: string, options: TaokitErrorOptions<Code>) {
    const { code, fix, values = {}, cause } = options;
    super(fix === undefined ? shortMessage : `${shortMessage} ${fix}`, cause === undefined ? {} : { cause });
    this.code = code;
    this.shortMessage = shortMessage;
    this.fix = fix;
    this.values = values;
  }

  /**
   * Follows `cause` and returns the first error the predicate accepts.
   *
   * @param accepts - tried on this error first, then on each cause
   * @returns the error found, or `undefined`
   */
  walk(accepts: (error: unknown) => boolean): unknown {
    for (let error: unknown = this; error !== undefined; error = (error as { cause?: unknown }).cause) {
      if (accepts(error)) return error;
      if (!(error instanceof Error)) return undefined;
    }
    return undefined;
  }

  /** What `JSON.stringify` writes: integers beyond 53 bits as text, causes left out. */
  toJSON(): object {
    const { name, code, message, fix } = this;
    const values = Object.fromEntries(
      Object.entries(this.values).map(([key, value]) => [key, toPlain(value)]),
    );
    return { name, code, message, fix, values };
  }
}

function toPlain(value: unknown): unknown {
  try {
    const json = JSON.stringify(value, (_key, entry) =>
      typeof entry === 'bigint' ? entry.toString() : entry,
    );
    return json === undefined ? describeValue(value) : JSON.parse(json);
  } catch {
    // A cycle, or a `toJSON` of the caller's that throws.
    return describeValue(value);
  }
}
