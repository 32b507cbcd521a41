import { inspect } from 'node:util';
import fc from 'fast-check';
import ts from 'typescript';
import { arbitraryOfType } from './arbitraryOfType.ts';
import { callOnce } from './callOnce.ts';
import { arbitraryDamage } from './damage.ts';
import { exclusionOf, isOfState, LONG, TAKES_ANYTHING } from './exclusions.ts';
import { markOpen } from './markOpen.ts';
import { functionsOf, type PublicFunction } from './publicFunctions.ts';
import type { TypeReader } from './TypeReader.ts';

/** A call that ended as none may. */
export interface ApiFault {
  readonly of: PublicFunction;
  /** An error without a code, a call that did not end, damage that was ignored, or no answer whatever it was given. */
  readonly kind: 'raw' | 'hung' | 'ignored' | 'unreached';
  /** The call and its end, for a reader. */
  readonly text: string;
}

/** What was found out about a function. */
export interface FunctionResult {
  readonly faults: readonly ApiFault[];
  readonly calls: number;
  /** The functions that its first answer is, or has. */
  readonly answered: readonly PublicFunction[];
}

/** How a function is called. */
export interface FuzzOptions {
  readonly seed: number;
  /** How many lists of arguments; each is damaged four times. */
  readonly runs: number;
  /** Arguments that it answers, made afresh; without, they are drawn from its types. */
  readonly good: (() => readonly unknown[]) | undefined;
}

/** How many more draws a function gets that has answered none. */
const PATIENCE_DRAWS = 300;

/** Calls a function with good arguments, with arguments of its types, and with damaged ones. */
export async function fuzzFunction(
  of: PublicFunction,
  reader: TypeReader,
  { seed, runs, good }: FuzzOptions,
): Promise<FunctionResult> {
  const faults = new Map<ApiFault['kind'], ApiFault>();
  let calls = 0;
  let answer: { readonly value: unknown } | undefined;
  const found = (kind: ApiFault['kind'], args: readonly unknown[], end: string) => {
    if (!faults.has(kind))
      faults.set(kind, { of, kind, text: `${of.name}(${args.map(show).join(', ')})\n    ${end}` });
  };
  const attempt = async (args: readonly unknown[], damage = '') => {
    calls += 1;
    const outcome = await callOnce(() => of.call(...args));
    if (outcome.kind === 'raw' || outcome.kind === 'hung')
      found(outcome.kind, args, `${damage}${outcome.error.name}: ${outcome.error.message.split('\n')[0]}`);
    return outcome;
  };
  const isAllowed = (damage: string) => answersAnything(of) || isOfState(damage);
  let lastRefusal = '';
  const drawn = fc.sample(argumentsOf(of, reader, good), { seed, numRuns: runs });
  const first = good === undefined ? [] : fc.sample(goodArguments(of, reader, good), 1);
  for (const [i, args] of [...first, ...drawn.slice(first.length)].entries()) {
    const plain = await attempt(args);
    if (plain.kind === 'answer') answer ??= plain;
    else lastRefusal = `${plain.error.name}: ${plain.error.message}`;
    if (args.length === 0) break;
    if (exclusionOf(of.name) !== undefined) continue;
    for (const damage of fc.sample(arbitraryDamage(args, reader.open), { seed: seed + i, numRuns: 4 })) {
      const { kind } = await attempt(damage.args, `${damage.text}: `);
      if (plain.kind === 'answer' && kind === 'answer' && damage.isHopeless && !isAllowed(damage.text))
        found('ignored', damage.args, `${damage.text}: an answer as if nothing were wrong`);
    }
  }
  // Most that types admit is refused: draw on until something is answered, else damage has shown little.
  for (const args of answer === undefined
    ? fc.sample(argumentsOf(of, reader, good), { seed, numRuns: PATIENCE_DRAWS })
    : []) {
    const plain = await attempt(args);
    if (plain.kind !== 'answer') continue;
    answer = plain;
    break;
  }
  if (answer === undefined && !answersNothing(of, reader.checker)) found('unreached', [], lastRefusal);
  return { faults: [...faults.values()], calls, answered: answeredFunctions(of, reader.checker, answer) };
}

/** Functions that an answer is, or has: they are as public as what answered them. */
function answeredFunctions(
  { signature, name, ...of }: PublicFunction,
  checker: ts.TypeChecker,
  answer: { readonly value: unknown } | undefined,
): readonly PublicFunction[] {
  const isDeep = name.includes('()');
  if (answer === undefined || isDeep || isBuiltIn(answer.value)) return [];
  const type = checker.getReturnTypeOfSignature(signature);
  const awaited = checker.getAwaitedType(type) ?? type;
  const answered = functionsOf(
    checker,
    awaited,
    { package: of.package, name: `${name}()`, value: answer.value },
    1,
  );
  // After what ends it, nothing else can be asked.
  const ends = (one: PublicFunction) => Number(/\.(?:dispose|lock)$/.test(one.name));
  return [...answered].sort((a, b) => ends(a) - ends(b));
}

/** A Date, a Map: what its methods do is the language's. */
function isBuiltIn(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype !== null && prototype !== Object.prototype;
}

/** Whether it is asked about any value whatever, so that `false` is the right answer. */
function answersAnything({ name, signature }: PublicFunction): boolean {
  const [first] = signature.getParameters();
  const type =
    first?.valueDeclaration && ts.isParameter(first.valueDeclaration)
      ? first.valueDeclaration.type
      : undefined;
  return (
    /\.is[A-Z]\w*$/.test(name) || TAKES_ANYTHING.test(name) || type?.kind === ts.SyntaxKind.UnknownKeyword
  );
}

/** Whether it never answers: it throws whatever it is given. */
function answersNothing({ signature }: PublicFunction, checker: ts.TypeChecker): boolean {
  return (checker.getReturnTypeOfSignature(signature).flags & ts.TypeFlags.Never) !== 0;
}

function argumentsOf(
  of: PublicFunction,
  reader: TypeReader,
  good: FuzzOptions['good'],
): fc.Arbitrary<readonly unknown[]> {
  if (good === undefined) return typedArguments(of, reader);
  const made = goodArguments(of, reader, good);
  return LONG.test(of.name) || exclusionOf(of.name) !== undefined
    ? made
    : fc.oneof(made, typedArguments(of, reader));
}

function goodArguments(
  { signature }: PublicFunction,
  reader: TypeReader,
  good: () => readonly unknown[],
): fc.Arbitrary<readonly unknown[]> {
  const types = signature.getParameters().map((parameter) => reader.checker.getTypeOfSymbol(parameter));
  return fc.constant(good).map((make) => {
    const args = make();
    for (const [i, type] of types.entries()) markOpen(reader, type, args[i]);
    return args;
  });
}

function typedArguments({ signature }: PublicFunction, reader: TypeReader): fc.Arbitrary<readonly unknown[]> {
  const parameters = signature.getParameters().map((parameter) => {
    const declaration = parameter.valueDeclaration as ts.ParameterDeclaration | undefined;
    const drawn = arbitraryOfType(reader, reader.checker.getTypeOfSymbol(parameter));
    const isOptional = declaration?.questionToken !== undefined || declaration?.initializer !== undefined;
    return isOptional ? fc.option(drawn, { nil: undefined }) : drawn;
  });
  const isVariadic = signature
    .getParameters()
    .some(
      ({ valueDeclaration }) =>
        (valueDeclaration as ts.ParameterDeclaration | undefined)?.dotDotDotToken !== undefined,
    );
  return fc.tuple(...parameters).map((args) => {
    const spread = isVariadic ? [...args.slice(0, -1), ...((args.at(-1) ?? []) as readonly unknown[])] : args;
    const length = spread.findLastIndex((value) => value !== undefined) + 1;
    return spread.slice(0, length);
  });
}

function show(value: unknown): string {
  const text = inspect(value, { depth: 3, breakLength: Number.POSITIVE_INFINITY, maxArrayLength: 6 });
  return text.length > 300 ? `${text.slice(0, 297)}...` : text;
}
