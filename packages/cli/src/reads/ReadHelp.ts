import type { Read } from '@taokit/rpc';

/** What is said of a read before it is asked for, so that help loads no package that speaks to a chain. */
export interface ReadHelp {
  /** The name it has in every language, such as `alpha_price`. */
  readonly name: string;
  /** What it answers, in one sentence. */
  readonly summary: string;
  /** What of the runtime's interface it stands on. */
  readonly uses: readonly string[];
  /** What it is asked with, in order. */
  readonly params: Readonly<Record<string, ParamHelp>>;
}

/** What is said of a read's parameter. */
export interface ParamHelp extends Pick<Read['params'][string], 'name' | 'json' | 'doc'> {
  /** Whether it may be left out. */
  readonly isOptional: boolean;
}

/**
 * What is said of a read.
 *
 * @param read - of the registry
 */
export function readHelpOf({ name, summary, uses, params }: Read): ReadHelp {
  const entries = Object.entries(params).map(([key, param]) => {
    const { name: wire, json, doc, rule } = param;
    return [key, { name: wire, json, doc, isOptional: rule(undefined, '') === undefined }] as const;
  });
  return { name, summary, uses, params: Object.fromEntries(entries) };
}
