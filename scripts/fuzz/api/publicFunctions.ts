import ts from 'typescript';
import { workspacePackages } from '../../lib/workspacePackages.ts';

/** A function that a package exports, by itself or in an object. */
export interface PublicFunction {
  /** `@taokit/dtao`. */
  readonly package: string;
  /** `@taokit/dtao/pools.balancerBuy`, `@taokit/fixed.I32F32.mul`. */
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

/**
 * Every function behind the entries of some packages, with its declaration: nothing new can be forgotten, because nothing is
 * listed.
 *
 * @param packages - names, `@taokit/dtao`
 */
export async function publicFunctions(packages: readonly string[]): Promise<PublicApi> {
  const entries = workspacePackages()
    .filter(({ name }) => packages.includes(name))
    .flatMap((found) =>
      Object.entries(found.entries).map(([entry, file]) => ({ of: found.name, entry, file })),
    );
  const program = ts.createProgram(
    entries.map(({ file }) => file),
    compilerOptions(),
  );
  const checker = program.getTypeChecker();
  const functions: PublicFunction[] = [];
  for (const { of, entry, file } of entries) {
    const module = (await import(entry)) as Readonly<Record<string, unknown>>;
    const symbol = checker.getSymbolAtLocation(program.getSourceFile(file)!);
    for (const exported of symbol === undefined ? [] : checker.getExportsOfModule(symbol))
      functions.push(...functionsOf(checker, exported, { of, entry, value: module[exported.name] }));
  }
  return { checker, functions: withoutTwins(functions) };
}

interface Exported {
  readonly of: string;
  readonly entry: string;
  readonly value: unknown;
}

function functionsOf(
  checker: ts.TypeChecker,
  symbol: ts.Symbol,
  { of, entry, value }: Exported,
): PublicFunction[] {
  const type = checker.getTypeOfSymbol(symbol);
  const name = `${entry}.${symbol.name}`;
  const own = type.getCallSignatures().at(-1);
  if (own !== undefined && typeof value === 'function')
    return [{ package: of, name, signature: own, call: value as PublicFunction['call'] }];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return type.getProperties().flatMap((property) => {
    const signature = checker.getTypeOfSymbol(property).getCallSignatures()[0];
    const method = (value as Readonly<Record<string, unknown>>)[property.name];
    if (signature === undefined || typeof method !== 'function') return [];
    const call = (...args: readonly unknown[]) => Reflect.apply(method, value, args);
    return [{ package: of, name: `${name}.${property.name}`, signature, call }];
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
