import { createCheck, text, u8 } from '@taokit/errors/check';
import { RegistryError } from '../registry/RegistryError.ts';
import { modules } from './catalogue/modules.ts';
import { pool } from './catalogue/pool.ts';
import { dispatch, validity } from './catalogue/runtime.ts';
import type { Explanation, Explanations } from './Explanation.ts';

const check = /* @__PURE__ */ createCheck(
  (sentence, { kind, fix, values }) => new RegistryError(sentence, { code: `types/${kind}`, fix, values }),
);

/** Every error of every pallet: `Pallet.Error`. */
export type ModuleErrorPath = {
  [Pallet in keyof typeof modules]: `${Pallet}.${keyof (typeof modules)[Pallet] & string}`;
}[keyof typeof modules];

/** Every reason outside any pallet a call fails for. */
export type DispatchErrorPath = keyof typeof dispatch;

/** Every reason the pool refuses a transaction for, besides its custom codes. */
export type ValidityErrorPath = keyof typeof validity;

/** Every custom code of the pool. */
export type PoolErrorCode = keyof typeof pool;

/** An error of the chain, in plain words. */
export interface ChainError extends Explanation {
  /** What the chain calls it, for instance `SubtensorModule.SlippageTooHigh` or `Pool.SlippageTooHigh`. */
  readonly path: string;
}

/** What the catalogue knows about a path: always something for the paths it lists, perhaps nothing for others. */
export type Explained<Path extends string, Known extends string> = Path extends Known
  ? ChainError
  : ChainError | undefined;

/**
 * Explains why a call failed.
 *
 * @param path - `Pallet.Error`, or a reason outside any pallet: what `decodeDispatchError` of
 *   `@taokit/types/registry` gives
 * @returns the meaning and what to do; `undefined` for a path this version does not know
 * @throws {@link RegistryError} when it is no text
 *
 * @example
 * ```ts
 * import { explainError } from '@taokit/types/errors';
 *
 * explainError('SubtensorModule.SlippageTooHigh').fix; // 'Trade less, allow partial, or widen the limit.'
 * ```
 */
export function explainError<const Path extends string>(
  path: Path,
): Explained<Path, ModuleErrorPath | DispatchErrorPath> {
  check(path, text, 'path');
  const dot = path.indexOf('.');
  const pallet = own<Explanations>(modules, path.slice(0, dot));
  const found = own(dispatch as Explanations, path) ?? (pallet && own(pallet, path.slice(dot + 1)));
  return explained(path, found) as Explained<Path, ModuleErrorPath | DispatchErrorPath>;
}

/**
 * Explains a custom code of the transaction pool: the `N` of `Custom error: N`.
 *
 * @param code - 0 to 255
 * @returns the name, the meaning and what to do; `undefined` for a code this version does not know
 * @throws {@link RegistryError} when it is no byte
 */
export function explainPoolError<const Code extends number>(
  code: Code,
): Code extends PoolErrorCode ? ChainError : ChainError | undefined {
  check(code, u8, 'code');
  const found = own(pool as Readonly<Record<number, readonly [string, string, string]>>, code);
  const error = found && { path: `Pool.${found[0]}`, meaning: found[1], fix: found[2] };
  return error as Code extends PoolErrorCode ? ChainError : ChainError | undefined;
}

/**
 * Explains why the transaction pool refused a transaction, when it gave no custom code.
 *
 * @param path - `Invalid.Case` or `Unknown.Case`
 * @returns the meaning and what to do; `undefined` for a path this version does not know
 * @throws {@link RegistryError} when it is no text
 */
export function explainValidityError<const Path extends string>(
  path: Path,
): Explained<Path, ValidityErrorPath> {
  check(path, text, 'path');
  return explained(path, own(validity as Explanations, path)) as Explained<Path, ValidityErrorPath>;
}

/** Every error the catalogue explains, of pallets, of the runtime and of the pool. */
export function listErrors(): ChainError[] {
  const ofModules = Object.entries(modules).flatMap(([pallet, errors]) =>
    Object.keys(errors).map((name) => explainError(`${pallet}.${name}`)!),
  );
  const ofRuntime = Object.keys(dispatch).map((path) => explainError(path)!);
  const ofValidity = Object.keys(validity).map((path) => explainValidityError(path)!);
  return [
    ...ofModules,
    ...ofRuntime,
    ...ofValidity,
    ...Object.keys(pool).map((code) => explainPoolError(Number(code))!),
  ];
}

function explained(path: string, entry: Explanations[string] | undefined): ChainError | undefined {
  return entry && { path, meaning: entry[0], fix: entry[1] };
}

/** An own property: paths come from outside, and `constructor` is no error. */
function own<T>(table: Readonly<Record<string | number, T>>, key: string | number): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
