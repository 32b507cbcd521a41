import { describeValue } from '@taokit/errors/check';
import { UnitError } from '../units/UnitError.ts';

/** The runtime's `spec_version` of mainnet whose rules and interface this release of taokit knows: 2026-10-07, block 9,233,781. */
export const MAINNET_SPEC = 475;

/** First `spec_version` with Dynamic TAO: 2025-02-13. Earlier ones have no rules here. */
export const FIRST_SPEC = 233;

const LAST_SPEC = 4_294_967_295;

/**
 * Picks the version of a rule that holds at a spec version. A rule that changed with releases has one such table, and
 * whoever needs the rule asks the table.
 *
 * @param versions - the rule by the first spec version that has it; rules are whatever the caller makes of them
 * @returns looks a spec version up; throws UnitError `types/unknown-spec` for what is no u32, or comes before the first entry
 * @throws UnitError `types/wrong-type` for a table without entries, or with a key that is no spec version
 *
 * @example
 * ```ts
 * import { bySpec, MAINNET_SPEC } from '@taokit/types';
 *
 * const blocksBetweenEpochs = bySpec({ 233: (tempo: number) => tempo + 1, 423: (tempo: number) => tempo });
 * console.log(blocksBetweenEpochs(MAINNET_SPEC)(360)); // 360
 * ```
 */
export function bySpec<T>(versions: Readonly<Record<number, T>>): (spec: number) => T {
  // Integer keys come in ascending order, whatever order they were written in.
  const firsts = Object.keys(Object(versions)).map(Number);
  if (firsts.length === 0 || !firsts.every(isU32)) throw noTable(versions);
  // The last answer: a chain asks for one spec all its life, thousands of times in a block.
  let known: { readonly spec: number; readonly version: T } | undefined;
  return (spec) => {
    if (known?.spec === spec) return known.version;
    const first = firsts.findLast((candidate) => candidate <= checkSpec(spec));
    if (first === undefined) throw unknownSpec(spec, firsts[0] ?? FIRST_SPEC);
    known = { spec, version: versions[first]! };
    return known.version;
  };
}

/**
 * Checks a spec version a caller gave, and hands it back.
 *
 * @param spec - the runtime's `spec_version`; any u32 from {@link FIRST_SPEC} on, also one between two releases
 * @throws UnitError `types/unknown-spec`
 */
export function checkSpec(spec: number): number {
  if (isU32(spec) && spec >= FIRST_SPEC) return spec;
  throw unknownSpec(spec, FIRST_SPEC);
}

function isU32(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= LAST_SPEC;
}

function noTable(versions: unknown): UnitError {
  return new UnitError(`versions is ${describeValue(versions)}, not a rule by the first spec that has it.`, {
    code: 'types/wrong-type',
    fix: `Pass an object such as { ${FIRST_SPEC}: rule }.`,
    values: { versions },
  });
}

function unknownSpec(spec: unknown, first: number): UnitError {
  return new UnitError(`spec ${describeValue(spec)} has no such rule; the first that has is ${first}.`, {
    code: 'types/unknown-spec',
    fix: `Pass an integer from ${first}, such as ${MAINNET_SPEC}, which mainnet runs.`,
    values: { spec },
  });
}
