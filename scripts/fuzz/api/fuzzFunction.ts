import { inspect } from 'node:util';
import fc from 'fast-check';
import ts from 'typescript';
import { arbitraryOfType, type TypeReader } from './arbitraryOfType.ts';
import { callOnce } from './callOnce.ts';
import { arbitraryDamage } from './damage.ts';
import type { PublicFunction } from './publicFunctions.ts';

/** A call that ended as none may. */
export interface ApiFault {
  readonly of: PublicFunction;
  /** An error without a code, a call that did not end, or damage that was ignored. */
  readonly kind: 'raw' | 'hung' | 'ignored';
  /** The call and its end, for a reader. */
  readonly text: string;
}

/** What was found out about a function. */
export interface FunctionResult {
  readonly faults: readonly ApiFault[];
  readonly calls: number;
  /** Whether some call of it was answered, without which damage shows little. */
  readonly isReached: boolean;
}

/** Calls a function with arguments of its types, and with damaged ones. */
export async function fuzzFunction(
  of: PublicFunction,
  reader: TypeReader,
  { seed, runs }: { readonly seed: number; readonly runs: number },
): Promise<FunctionResult> {
  const faults = new Map<ApiFault['kind'], ApiFault>();
  let [calls, isReached] = [0, false];
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
  const drawn = fc.sample(argumentsOf(of, reader), { seed, numRuns: runs });
  for (const [i, args] of drawn.entries()) {
    const plain = await attempt(args);
    isReached ||= plain.kind === 'answer';
    if (args.length === 0) break;
    for (const damage of fc.sample(arbitraryDamage(args, reader.open), {
      seed: seed + i,
      numRuns: 4,
    })) {
      const { kind } = await attempt(damage.args, `${damage.text}: `);
      if (plain.kind === 'answer' && kind === 'answer' && damage.isHopeless && !answersAnything(of))
        found('ignored', damage.args, `${damage.text}: an answer as if nothing were wrong`);
    }
  }
  return { faults: [...faults.values()], calls, isReached };
}

/** Whether it is asked about any value whatever, so that `false` is the right answer. */
function answersAnything({ name, signature }: PublicFunction): boolean {
  const [first] = signature.getParameters();
  const type =
    first?.valueDeclaration && ts.isParameter(first.valueDeclaration)
      ? first.valueDeclaration.type
      : undefined;
  return /\.is[A-Z]\w*$/.test(name) || type?.kind === ts.SyntaxKind.UnknownKeyword;
}

function argumentsOf({ signature }: PublicFunction, reader: TypeReader): fc.Arbitrary<readonly unknown[]> {
  const parameters = signature.getParameters().map((parameter) => {
    const declaration = parameter.valueDeclaration as ts.ParameterDeclaration;
    const drawn = arbitraryOfType(reader, reader.checker.getTypeOfSymbol(parameter));
    const isOptional = declaration.questionToken !== undefined || declaration.initializer !== undefined;
    return isOptional ? fc.option(drawn, { nil: undefined }) : drawn;
  });
  const isVariadic = signature
    .getParameters()
    .some(
      ({ valueDeclaration }) => (valueDeclaration as ts.ParameterDeclaration).dotDotDotToken !== undefined,
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
