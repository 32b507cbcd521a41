import { checkInvariants, type ProducedBlock } from '@taokit/chain';
import { type Keypair, sign } from '@taokit/keys';
import { type Call, encodeExtrinsic, encodeSigningPayload } from '@taokit/types/registry';
import { NetworkError } from '../NetworkError.ts';
import { accountOf } from './accounts.ts';
import { Account } from './items.ts';
import type { LocalChain } from './LocalChain.ts';

/** Signs a call for the next block. */
export function send(local: LocalChain, keypair: Keypair, call: Call): void {
  const { chain, waiting } = local;
  const from = keypair.address;
  const ahead = waiting.filter((other) => other.from === from).length;
  const nonce = Account.get(chain.state, accountOf(from)).nonce + ahead;
  waiting.push({ from, path: call.path, bytes: signTransaction(local, keypair, call, nonce) });
}

/**
 * Makes the next block, in which everything must succeed, and adds up every rao afterwards.
 *
 * @throws NetworkError `network/extrinsic-refused` naming the chain's error, `network/books-off`
 */
export function settle(local: LocalChain): ProducedBlock {
  const { chain } = local;
  const sent = local.waiting.splice(0);
  const produced = chain.produceBlock({ transactions: sent.map(({ bytes }) => bytes) });
  for (const { index, refusal } of produced.rejected)
    throw refused(sent[index]!.path, refusal.refusal, refusal.reason);
  for (const [at, { path }] of sent.entries()) {
    // Inherents come first.
    const { result } = produced.results[produced.results.length - sent.length + at]!;
    if (!result.ok) throw refused(path, result.refusal, result.reason);
  }
  local.executed += sent.length;
  const [fault] = checkInvariants(chain.runtime, chain.state);
  if (fault !== undefined)
    throw new NetworkError(`${fault.rule}: ${fault.found}.`, {
      code: 'network/books-off',
      fix: 'Report the seed: the chain lost or made money.',
      values: { rule: fault.rule },
    });
  return produced;
}

function signTransaction({ chain }: LocalChain, keypair: Keypair, call: Call, nonce: number): Uint8Array {
  const { registry, spec } = chain.runtime;
  const extensions = {
    CheckMortality: { type: 'Immortal', value: null },
    CheckNonce: nonce,
    ChargeTransactionPayment: 0n,
    CheckMetadataHash: { mode: { type: 'Disabled', value: null } },
  };
  const implicit = {
    CheckSpecVersion: spec,
    CheckTxVersion: registry.version.transactionVersion,
    CheckGenesis: chain.genesis.hash,
    CheckMortality: chain.genesis.hash,
    CheckMetadataHash: null,
  };
  const payload = encodeSigningPayload(registry, { call, extensions, implicit });
  const signature = { type: 'Sr25519', value: sign(keypair, payload, { random: new Uint8Array(32) }) };
  const address = { type: 'Id', value: keypair.publicKey };
  return encodeExtrinsic(registry, { version: 4, call, signer: { address, signature }, extensions });
}

function refused(call: string, error: string, detail: string): NetworkError {
  return new NetworkError(`${call} was refused: ${error}. ${detail}`, {
    code: 'network/extrinsic-refused',
    fix: 'Look at what the sender held and had sent before.',
    values: { call, error },
  });
}
