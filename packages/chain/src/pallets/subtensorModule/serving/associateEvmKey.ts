import { secp256k1 } from '@noble/curves/secp256k1.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { saturatingSubU64 } from '@taokit/fixed';
import type { CallContext, Context } from '../../../runtime/Context.ts';
import { ensure, fail } from '../../../runtime/DispatchFailure.ts';
import { littleEndian64 } from '../../../runtime/hashing.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import { type AccountId, bytesFromHex, type Hex, hexFromBytes } from '../../../state/AccountId.ts';
import { NOBODY } from '../staking/palletAccounts.ts';
import { AssociatedEvmAddress } from '../storage/serving.ts';
import { Owner } from '../storage/staking.ts';
import { ensureLiveSubnet } from '../subnets/existing.ts';
import { uidOf } from '../weights/setWeights.ts';
import { ensureCanLinkEvmAddress, linkEvmAddress } from './evmAddresses.ts';

/** Blocks between associations of one neuron (`EvmKeyAssociateRateLimit`). */
const INTERVAL_BLOCKS = 7_200n;
/** What wallets put before the message they sign (EIP-191), for its 64 bytes. */
const PREFIX = /* @__PURE__ */ new TextEncoder().encode('\x19Ethereum Signed Message:\n64');

/** What `associate_evm_key` takes. */
export interface EvmKeyProof {
  /** The subnet. */
  readonly netuid: number;
  /** The EVM address. */
  readonly evm_key: Hex;
  /** A block, which the message names. */
  readonly block_number: bigint;
  /** Signature of the EVM key over the hotkey and the hash of the block's number: r, s, and which key. */
  readonly signature: Hex;
}

/**
 * Gives the caller's neuron an EVM address that signed for it (`do_associate_evm_key`).
 *
 * Source: `pallets/subtensor/src/utils/evm.rs` in versions near 475.
 */
export function associateEvmKey(context: CallContext, proof: EvmKeyProof): void {
  const { state, block } = context;
  const { netuid, evm_key } = proof;
  const hotkey = ensureSigned(context.origin);
  ensureLiveSubnet(context, netuid);
  ensure(
    Owner.get(state, hotkey) !== NOBODY,
    'SubtensorModule.NonAssociatedColdKey',
    `Nobody owns ${hotkey}.`,
  );
  const uid = uidOf(state, netuid, hotkey);
  ensureEvmRate(context, netuid, uid);
  const address = recoverAddress(hotkey, proof);
  ensure(
    address === evm_key,
    'SubtensorModule.InvalidRecoveredPublicKey',
    `${address} signed, not ${evm_key}.`,
  );
  ensureCanLinkEvmAddress(state, netuid, uid, evm_key);
  linkEvmAddress(state, netuid, uid, evm_key, block);
  context.deposit('SubtensorModule.EvmKeyAssociated', {
    netuid,
    hotkey,
    evm_key,
    block_associated: BigInt(block),
  });
}

/** Ends the call unless enough blocks have passed since a neuron's last address (`ensure_evm_key_associate_rate_limit`). */
export function ensureEvmRate({ state, block }: Context, netuid: number, uid: number): void {
  const last = AssociatedEvmAddress.get(state, netuid, uid)?.[1] ?? 0n;
  ensure(
    saturatingSubU64(BigInt(block), last) >= INTERVAL_BLOCKS,
    'SubtensorModule.EvmKeyAssociateRateLimitExceeded',
    `${INTERVAL_BLOCKS} blocks must pass after block ${last}.`,
  );
}

function recoverAddress(hotkey: AccountId, { block_number, signature }: EvmKeyProof): Hex {
  const message = Uint8Array.from([
    ...PREFIX,
    ...bytesFromHex(hotkey),
    ...keccak_256(littleEndian64(block_number)),
  ]);
  const bytes = bytesFromHex(signature);
  const recovery = bytes[64]! >= 27 ? bytes[64]! - 27 : bytes[64]!;
  try {
    const point = secp256k1.Signature.fromBytes(bytes.subarray(0, 64), 'compact')
      .addRecoveryBit(recovery)
      .recoverPublicKey(keccak_256(message));
    return hexFromBytes(keccak_256(point.toBytes(false).subarray(1)).subarray(12));
  } catch {
    return fail('SubtensorModule.InvalidIdentity', 'The signature is of no key.');
  }
}
