import { formatRao } from '@taokit/types';
import { readStake } from '../fieldText.ts';
import type { Moment, Playground, PlaygroundParameters } from '../Playground.ts';
import { DEFAULT_PARAMETERS, isBigParameter, PARAMETER_FIELDS } from '../parameters.ts';

/** A moment in a link: epoch, rows, stakes, miners whose bonds end; what is empty at its end is left out. */
type PlainMoment = readonly [
  epoch: number,
  rows?: Readonly<Record<string, readonly number[]>>,
  stakes?: Readonly<Record<string, string>>,
  endBonds?: readonly number[],
];

/** A playground as JSON in a link, version 1. What has its default is left out. */
export interface PlainPlayground {
  /** Title. */
  readonly t: string;
  /** Validators. */
  readonly v: readonly string[];
  /** Miners. */
  readonly m: readonly string[];
  /** Epochs. */
  readonly e: number;
  /** Moments. */
  readonly c: readonly PlainMoment[];
  /** Hyperparameters that are not the default's; bigints as digits. */
  readonly p: Readonly<Record<string, string | number | boolean>>;
  /** Spec version. */
  readonly s: number;
}

/** Makes a playground plain. */
export function toPlain(playground: Playground): PlainPlayground {
  const { title, validators, miners, epochs, moments, parameters, spec } = playground;
  const changed = PARAMETER_FIELDS.map(({ name }) => name).filter(
    (name) => parameters[name] !== DEFAULT_PARAMETERS[name],
  );
  return {
    t: title,
    v: validators,
    m: miners,
    e: epochs,
    c: moments.map(plainMoment),
    p: Object.fromEntries(changed.map((name) => [name, plainValue(parameters[name])])),
    s: spec,
  };
}

function plainMoment({ epoch, rows, stakes, endBonds }: Moment): PlainMoment {
  const amounts = Object.fromEntries(Object.entries(stakes).map(([i, rao]) => [i, formatRao(rao)]));
  if (endBonds.length > 0) return [epoch, rows, amounts, endBonds];
  return Object.keys(amounts).length > 0 ? [epoch, rows, amounts] : [epoch, rows];
}

function plainValue(value: PlaygroundParameters[keyof PlaygroundParameters]): string | number | boolean {
  return typeof value === 'bigint' ? value.toString() : value;
}

/**
 * Makes a playground of a plain one. Its shape is what the link says: `checkPlayground` looks at it afterwards.
 *
 * @param plain - JSON of a link
 * @throws PlaygroundError, TypeError or SyntaxError where it is not of that shape
 */
export function fromPlain({ t, v, m, e, c, p, s }: PlainPlayground): Playground {
  const parameters = Object.entries(p).map(([name, value]) => [name, bigOr(name, value)]);
  return {
    title: t,
    validators: v,
    miners: m,
    epochs: e,
    moments: c.map(([epoch, rows = {}, stakes = {}, endBonds = []]) => ({
      epoch,
      rows,
      stakes: Object.fromEntries(Object.entries(stakes).map(([i, amount]) => [i, readStake(amount)])),
      endBonds,
    })),
    parameters: { ...DEFAULT_PARAMETERS, ...Object.fromEntries(parameters) },
    spec: s,
  };
}

function bigOr(name: string, value: string | number | boolean): bigint | string | number | boolean {
  const isBig = isBigParameter(name as keyof PlaygroundParameters);
  return isBig && typeof value === 'string' ? BigInt(value) : value;
}
