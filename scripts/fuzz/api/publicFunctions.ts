import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { workspacePackages } from '../../lib/workspacePackages.ts';

/** A function that a package exports, by itself, in an object, or in what another one answers. */
export interface PublicFunction {
  /** `@taokit/dtao`. */
  readonly package: string;
  /** `@taokit/dtao/pools.balancerModel`, `@taokit/fixed.I32F32.saturatingMul`, `@taokit/dtao/pools.balancerModel().buy`. */
  readonly name: string;
  /** How it is declared. */
  readonly signature: ts.Signature;
  /** Calls it. */
  readonly call: (...args: readonly unknown[]) => unknown;
}

/** What is exported, and what reads its types. */
export interface PublicApi {
  readonly checker: ts.TypeChecker;
  readonly functions: readonly PublicFunction[];
}

/** Entries that say themselves that they check nothing: what they are given was checked. */
const UNCHECKED = /\/unchecked$/;

/** How deep exported objects are searched for functions: `hashers.Twox128.hash` stands at 2. */
const DEPTH = 2;

/**
 * Every function behind the entries of some packages, with its declaration: nothing new can be forgotten, because nothing is
 * listed. Only what is named `/unchecked` is left out.
 *
 * @param packages - names, `@taokit/dtao`
 */
export async function publicFunctions(packages: readonly string[]): Promise<PublicApi> {
  const entries = workspacePackages()
    .filter(({ name }) => packages.includes(name))
    .flatMap((found) =>
      Object.entries(found.entries).map(([entry, file]) => ({ of: found.name, entry, file })),
    )
    .filter(({ entry }) => !UNCHECKED.test(entry));
  const program = ts.createProgram(
    entries.map(({ file }) => file),
    compilerOptions(),
  );
  const checker = program.getTypeChecker();
  const functions: PublicFunction[] = [];
  for (const { of, entry, file } of entries) {
    const module = (await import(pathToFileURL(file).href)) as Readonly<Record<string, unknown>>;
    const symbol = checker.getSymbolAtLocation(program.getSourceFile(file)!);
    for (const exported of symbol === undefined ? [] : checker.getExportsOfModule(symbol)) {
      const at = { package: of, name: `${entry}.${exported.name}`, value: module[exported.name] };
      functions.push(...functionsOf(checker, checker.getTypeOfSymbol(exported), at));
    }
  }
  return { checker, functions: withoutTwins(functions) };
}

/** A value somebody can reach, and where. */
export interface Reached {
  readonly package: string;
  readonly name: string;
  readonly value: unknown;
}

/** The functions that a value is, or has. */
export function functionsOf(
  checker: ts.TypeChecker,
  type: ts.Type,
  { value, ...at }: Reached,
  depth = DEPTH,
): readonly PublicFunction[] {
  const own = type.getCallSignatures().at(-1);
  if (own !== undefined && typeof value === 'function')
    return [{ ...at, signature: own, call: value as PublicFunction['call'] }];
  if (typeof value !== 'object' || value === null || Array.isArray(value) || ArrayBuffer.isView(value))
    return [];
  return checker.getPropertiesOfType(type).flatMap((property) => {
    const inner = checker.getTypeOfSymbol(property);
    const signature = inner.getCallSignatures()[0];
    const name = `${at.name}.${property.name}`;
    const held = (value as Readonly<Record<string, unknown>>)[property.name];
    if (signature === undefined)
      return depth <= 1 ? [] : functionsOf(checker, inner, { ...at, name, value: held }, depth - 1);
    if (typeof held !== 'function') return [];
    const call = (...args: readonly unknown[]) => Reflect.apply(held, value, args);
    return [{ ...at, name, signature, call }];
  });
}

/** A function may stand behind two entries. */
function withoutTwins(functions: readonly PublicFunction[]): readonly PublicFunction[] {
  const seen = new Set<unknown>();
  return functions.filter(({ call }) => !seen.has(call) && seen.add(call));
}

function compilerOptions(): ts.CompilerOptions {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} };
  return ts.getParsedCommandLineOfConfigFile('tsconfig.tests.json', {}, host)!.options;
}
