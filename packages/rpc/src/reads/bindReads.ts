import type { ChainView } from '../chainView/ChainView.ts';
import type { ParamSet, ParamsOf, Read } from './Read.ts';
import { READ_GROUPS, READS } from './registry.ts';
import { runRead } from './runRead.ts';

type Keys<P> = Extract<keyof P, string>;
/** The only member of a union, `never` where it has several. */
type Only<T, U = T> = T extends unknown ? ([U] extends [T] ? T : never) : never;

/** How a read is asked: nothing, its one parameter as it is, or an object of several. */
export type AskRead<P extends ParamSet, Result> = [Keys<P>] extends [never]
  ? () => Promise<Result>
  : [Only<Keys<P>>] extends [never]
    ? (params: ParamsOf<P>) => Promise<Result>
    : (value: ParamsOf<P>[Only<Keys<P>> & keyof ParamsOf<P>]) => Promise<Result>;

/** Reads as methods. */
export type BoundReads<Group> = {
  readonly [K in keyof Group]: Group[K] extends Read<infer P, infer Result> ? AskRead<P, Result> : never;
};

/** Reads as methods that all take an object of parameters: for whoever goes through the registry. */
export type NamedReads<Group> = {
  readonly [K in keyof Group]: Group[K] extends Read<infer P, infer Result>
    ? (params: ParamsOf<P>) => Promise<Result>
    : never;
};

/** Every read as a method, by what it belongs to. */
export type ReadMethods = {
  readonly [G in keyof typeof READ_GROUPS]: BoundReads<(typeof READ_GROUPS)[G]>;
} & {
  /** Every read by its name, with an object of parameters. */
  readonly reads: NamedReads<typeof READS>;
};

/**
 * Puts every read on a view, as methods. They are made when they are first looked at.
 *
 * @param view - the state of the chain; it is changed
 */
export function bindReads<View extends ChainView>(view: View): View & ReadMethods {
  for (const [name, group] of Object.entries(READ_GROUPS))
    defineLate(view, name, () => methodsOf(view, group as Readonly<Record<string, Read>>, unpacked));
  defineLate(view, 'reads', () =>
    methodsOf(view, READS as Readonly<Record<string, unknown>> as never, (_, [p]) => p ?? {}),
  );
  return view as View & ReadMethods;
}

type Unpack = (read: Read, args: readonly unknown[]) => unknown;

/** A read of one parameter takes it as it is. */
const unpacked: Unpack = ({ params }, [first]) => {
  const [only, ...more] = Object.keys(params);
  if (only === undefined) return {};
  return more.length === 0 ? { [only]: first } : (first ?? {});
};

function methodsOf(view: ChainView, group: Readonly<Record<string, Read>>, unpack: Unpack): object {
  return Object.fromEntries(
    Object.entries(group).map(([name, read]) => [
      name,
      (...args: readonly unknown[]) => runRead(read, view, unpack(read, args) as never),
    ]),
  );
}

function defineLate(target: object, name: string, make: () => object): void {
  Object.defineProperty(target, name, {
    configurable: true,
    enumerable: true,
    get() {
      const value = make();
      Object.defineProperty(target, name, { value, enumerable: true });
      return value;
    },
  });
}
