import { Metadata, TypeRegistry } from '@polkadot/types';
import { getDynamicBuilder, getLookupFn } from '@polkadot-api/metadata-builders';
import { decAnyMetadata, unifyMetadata } from '@polkadot-api/substrate-bindings';
import { metagraphFrom } from '@taokit/rpc';
import {
  decodeApiResult,
  encodeMetadata,
  encodeValue,
  findApiMethod,
  loadRegistry,
  type Registry,
} from '@taokit/types/registry';
import type { BenchCase } from '../harness/BenchCase.ts';
import { perCall } from '../harness/perCall.ts';

const PATH = 'SubnetInfoRuntimeApi.get_metagraph';
const SEATS = 256;

/** What every engine says of the metagraph. */
const digestOf = (hotkeys: readonly string[], emission: bigint) =>
  `${hotkeys.length} ${hotkeys[0]} ${hotkeys.at(-1)} ${emission}`;

/** A metagraph from the bytes a node answers. */
export function metagraphCase(): BenchCase {
  const prepared = loadRegistry().then((registry) => ({ registry, bytes: answerOf(registry) }));
  const engine = (name: string, make: (registry: Registry) => (bytes: Uint8Array) => string) => ({
    name,
    async prepare() {
      const { registry, bytes } = await prepared;
      const decode = make(registry);
      return perCall(
        () => decode(bytes),
        () => decode(bytes),
      );
    },
  });
  return {
    name: `decode a metagraph of ${SEATS}`,
    engines: [
      engine('taokit', (registry) => (bytes) => {
        const { hotkeys, answer } = metagraphOf(registry, bytes);
        return digestOf(
          hotkeys,
          answer.emission.reduce((sum, rao) => sum + rao, 0n),
        );
      }),
      engine('taokit, every neuron as an object', (registry) => (bytes) => {
        const { neurons } = metagraphOf(registry, bytes);
        return digestOf(
          neurons.map(({ hotkey }) => hotkey),
          neurons.reduce((sum, { emission }) => sum + emission.rao, 0n),
        );
      }),
      engine('polkadot-api', (registry) => {
        const metadata = unifyMetadata(decAnyMetadata(encodeMetadata(registry, 15)));
        const builder = getDynamicBuilder(getLookupFn(metadata));
        const { value } = builder.buildRuntimeCall('SubnetInfoRuntimeApi', 'get_metagraph');
        return (bytes) => {
          const { hotkeys, emission } = value.dec(bytes) as { hotkeys: string[]; emission: bigint[] };
          return digestOf(
            hotkeys,
            emission.reduce((sum, rao) => sum + rao, 0n),
          );
        };
      }),
      engine('@polkadot/api', (registry) => {
        const types = new TypeRegistry();
        const hex = `0x${Buffer.from(encodeMetadata(registry, 15)).toString('hex')}` as const;
        types.setMetadata(new Metadata(types, hex));
        const type = types.createLookupType(findApiMethod(registry, PATH).output);
        return (bytes) => {
          const option = types.createTypeUnsafe(type, [bytes]) as unknown as {
            unwrap(): { hotkeys: { toString(): string }[]; emission: { toBigInt(): bigint }[] };
          };
          const { hotkeys, emission } = option.unwrap();
          return digestOf(
            hotkeys.map((hotkey) => hotkey.toString()),
            emission.reduce((sum, rao) => sum + rao.toBigInt(), 0n),
          );
        };
      }),
    ],
  };
}

function metagraphOf(registry: Registry, bytes: Uint8Array) {
  return metagraphFrom(decodeApiResult(registry, PATH, bytes) as Parameters<typeof metagraphFrom>[0], []);
}

/** What a node would answer of a full subnet, with values as mainnet's are in size. */
function answerOf(registry: Registry): Uint8Array {
  const account = (seed: number) => Uint8Array.from({ length: 32 }, (_, at) => (seed * 31 + at * 7) & 0xff);
  const column = <T>(of: (uid: number) => T) => Array.from({ length: SEATS }, (_, uid) => of(uid));
  const zero: Record<string, unknown> = {};
  const { output } = findApiMethod(registry, PATH);
  const some = registry.types[output] as readonly [
    'variant',
    string,
    readonly [string, number, [string, number][]][],
  ];
  const struct = registry.types[some[2][1]![2][0]![1]] as readonly [
    'composite',
    string,
    readonly [string, number][],
  ];
  for (const [field, type] of struct[2]) zero[field] = zeroOf(registry, type);
  const axon = {
    block: 9_000_000n,
    version: 7,
    ip: 0x0102_0304n,
    port: 8_091,
    ip_type: 4,
    protocol: 4,
    placeholder1: 0,
    placeholder2: 0,
  };
  const value = {
    ...zero,
    hotkeys: column(account),
    coldkeys: column((uid) => account(uid + 1_000)),
    identities: column(() => null),
    axons: column(() => axon),
    active: column((uid) => uid % 2 === 0),
    validator_permit: column((uid) => uid < 64),
    last_update: column((uid) => 9_000_000n + BigInt(uid)),
    emission: column((uid) => 41_000_000n * BigInt(uid)),
    dividends: column((uid) => uid * 200),
    incentives: column((uid) => uid * 100),
    consensus: column((uid) => uid * 50),
    block_at_registration: column((uid) => 8_000_000n + BigInt(uid)),
    alpha_stake: column((uid) => 1_000_000_000_000n * BigInt(uid)),
    tao_stake: column((uid) => 2_000_000_000n * BigInt(uid)),
    total_stake: column((uid) => 1_100_000_000_000n * BigInt(uid)),
    tao_dividends_per_hotkey: column((uid) => [account(uid), 0n]),
    alpha_dividends_per_hotkey: column((uid) => [account(uid), 7_000_000n * BigInt(uid)]),
    collateral_locked: column(() => 0n),
    collateral_min: column(() => 0n),
    collateral_earned: column(() => 0n),
  };
  return encodeValue(registry, output, value);
}

/** The smallest value of a type. */
function zeroOf(registry: Registry, type: number): unknown {
  const definition = registry.types[type]!;
  switch (definition[0]) {
    case 'primitive':
      return definition[1] === 'bool' ? false : 0;
    case 'compact':
      return 0;
    case 'sequence':
      return registry.types[definition[1]]![1] === 'u8' ? new Uint8Array() : [];
    case 'composite': {
      if (definition[1].endsWith('AccountId32')) return new Uint8Array(32);
      const [first] = definition[2];
      if (first?.[0] === '') return zeroOf(registry, first[1]);
      return Object.fromEntries(definition[2].map(([name, inner]) => [name, zeroOf(registry, inner)]));
    }
    default:
      return null;
  }
}
