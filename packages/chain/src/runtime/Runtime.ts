import type { Call, Registry } from '@taokit/types/registry';
import type { ChainParameters } from '../interface/ChainParameters.ts';
import type { CallDefinition } from './CallDefinition.ts';
import type { DispatchInfo, DispatchInfoRule } from './DispatchInfo.ts';
import type { Pallet } from './Pallet.ts';
import type { ApiMethod, ApiTable } from './RuntimeApi.ts';

/** What a chain runs: an interface, a spec version, and pallets. */
export interface Runtime {
  /** The interface: types, indices, metadata. */
  readonly registry: Registry;
  /** The spec version whose rules hold. */
  readonly spec: number;
  /** What the build has otherwise than mainnet's. */
  readonly parameters: ChainParameters;
  /** Its pallets, in the order their hooks run: that of their indices. */
  readonly pallets: readonly Pallet[];
  /** What pallets have to say to every call of an account, in their order. */
  readonly guards: readonly NonNullable<Pallet['guardDispatch']>[];
  /** The calls it answers, by path. */
  readonly calls: ReadonlyMap<string, CallDefinition>;
  /** The methods of runtime APIs it answers, by `Api.method`. */
  readonly apis: ReadonlyMap<string, ApiMethod>;
  /** What a call is charged for, before it runs. */
  infoOf(call: Call): DispatchInfo;
}

/** A call without a declared weight: 10,000 picoseconds, as pallets in development mode have it. */
const UNDECLARED: DispatchInfo = { refTime: 10_000n, proofSize: 0n, class: 'Normal', paysFee: true };

/**
 * Puts pallets together.
 *
 * @param registry - the interface
 * @param spec - the spec version whose rules hold
 * @param pallets - in any order
 * @param apis - the methods of runtime APIs it answers; none when left out
 * @param parameters - what the build has otherwise than mainnet's; nothing when left out
 */
export function createRuntime(
  registry: Registry,
  spec: number,
  pallets: readonly Pallet[],
  apis: ApiTable = {},
  parameters: ChainParameters = {},
): Runtime {
  const indices = new Map(registry.pallets.map(({ name, index }) => [name, index]));
  const ordered = [...pallets].sort((a, b) => indices.get(a.name)! - indices.get(b.name)!);
  const calls = new Map(
    ordered.flatMap(({ calls: own, hasCall = () => true }) =>
      own.filter(({ path }) => hasCall(spec, path)).map((call) => [call.path as string, call]),
    ),
  );
  const rules = new Map<string, DispatchInfoRule>(
    ordered.flatMap(({ name, dispatchInfo = {} }) =>
      Object.entries(typeof dispatchInfo === 'function' ? dispatchInfo(spec) : dispatchInfo).map(
        ([call, rule]) => [`${name}.${call}`, rule] as const,
      ),
    ),
  );
  const knownInfo = ordered.find((pallet) => pallet.knownInfo !== undefined)?.knownInfo;
  const context = { registry, spec, parameters, infoOf };
  return {
    registry,
    spec,
    parameters,
    pallets: ordered,
    guards: ordered.flatMap(({ guardDispatch }) => guardDispatch ?? []),
    calls,
    apis: new Map(Object.entries(apis)),
    infoOf,
  };

  function infoOf(call: Call): DispatchInfo {
    return knownInfo === undefined ? declare(call) : knownInfo(registry, spec, call, declare);
  }

  function declare(call: Call): DispatchInfo {
    const rule = rules.get(call.path) ?? UNDECLARED;
    return typeof rule === 'function' ? rule(call.arguments as never, context) : rule;
  }
}
