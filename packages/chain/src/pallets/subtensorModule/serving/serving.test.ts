import { secp256k1 } from '@noble/curves/secp256k1.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { beforeEach, describe, expect, test } from 'vitest';
import { account, type SubnetWorld, subnetWorld } from '../../../../testing/subnetWorld.ts';
import { bytesFromHex, hexFromBytes } from '../../../state/AccountId.ts';
import { ServingRateLimit } from '../storage/hyperparameters.ts';
import {
  AssociatedEvmAddress,
  AssociatedUidsByEvmAddress,
  Axons,
  NeuronCertificates,
} from '../storage/serving.ts';
import { NetworkRateLimit } from '../storage/subnets.ts';

let world: SubnetWorld;
const hotkey = account('Alice//owner');

beforeEach(async () => {
  world = await subnetWorld();
  NetworkRateLimit.insert(world.state, 0n);
  world.done('Alice', 'SubtensorModule.register_network', { hotkey });
  ServingRateLimit.insert(world.state, 1, 50n);
});

const axon = {
  netuid: 1,
  version: 2,
  ip: 1_676_056_785n,
  port: 128,
  ip_type: 4,
  protocol: 0,
  placeholder1: 0,
  placeholder2: 0,
};

describe('serve_axon', () => {
  test('keeps the address, and not too often', () => {
    world.done('Alice//owner', 'SubtensorModule.serve_axon', axon);
    const { netuid: _, ...kept } = axon;
    expect(Axons.get(world.state, 1, hotkey)).toEqual({ ...kept, block: 1_000n });
    const again = world.call('Alice//owner', 'SubtensorModule.serve_axon', axon);
    expect(again).toMatchObject({ refusal: 'SubtensorModule.ServingRateLimitExceeded' });
  });

  test.each([
    ['localhost', { ip: 0x7f00_0001n }, 'InvalidIpAddress'],
    ['broadcast', { ip: 0xffff_ffffn }, 'InvalidIpAddress'],
    ['a kind of address', { ip_type: 5 }, 'InvalidIpType'],
    ['port 0', { port: 0 }, 'InvalidPort'],
    ['a subnet without it', { netuid: 2 }, 'HotKeyNotRegisteredInNetwork'],
  ])('refuses %s', (_, more, error) => {
    const result = world.call('Alice//owner', 'SubtensorModule.serve_axon', { ...axon, ...more });
    expect(result).toMatchObject({ refusal: `SubtensorModule.${error}` });
  });

  test('a certificate is kept with it', () => {
    const certificate = Uint8Array.of(1, 2, 3);
    world.done('Alice//owner', 'SubtensorModule.serve_axon_tls', { ...axon, certificate });
    const kept = { public_key: Uint8Array.of(2, 3), algorithm: 1 };
    expect(NeuronCertificates.get(world.state, 1, hotkey)).toEqual(kept);
  });
});

test('an EVM key that signed becomes the address of the neuron', () => {
  world.goTo(8_000);
  const secret = new Uint8Array(32).fill(7);
  const evm_key = hexFromBytes(keccak_256(secp256k1.getPublicKey(secret, false).subarray(1)).subarray(12));
  const number = new Uint8Array(8);
  number[0] = 5;
  const prefix = new TextEncoder().encode('\x19Ethereum Signed Message:\n64');
  const message = keccak_256(Uint8Array.from([...prefix, ...bytesFromHex(hotkey), ...keccak_256(number)]));
  const [recovery, ...rest] = secp256k1.sign(message, secret, { prehash: false, format: 'recovered' });
  const signature = hexFromBytes(Uint8Array.from([...rest, recovery! + 27]));
  const args = { netuid: 1, evm_key, block_number: 5n, signature };
  const other = world.call('Alice//owner', 'SubtensorModule.associate_evm_key', {
    ...args,
    block_number: 6n,
  });
  expect(other).toMatchObject({ refusal: 'SubtensorModule.InvalidRecoveredPublicKey' });
  world.done('Alice//owner', 'SubtensorModule.associate_evm_key', args);
  expect(AssociatedEvmAddress.get(world.state, 1, 0)).toEqual([evm_key, 8_000n]);
  expect(AssociatedUidsByEvmAddress.get(world.state, 1, evm_key)).toEqual([[0, 8_000n]]);
  const soon = world.call('Alice//owner', 'SubtensorModule.associate_evm_key', args);
  expect(soon).toMatchObject({ refusal: 'SubtensorModule.EvmKeyAssociateRateLimitExceeded' });
});
