import { TypeRegistry } from '@polkadot/types';
import { Metadata } from '@polkadot/types/metadata';
import { type InjectedAccount, type InjectedSigner, injectedFromKeypair, type Keypair } from '@taokit/keys';

/** What stands in for the polkadot.js extension in `window.injectedWeb3`. */
export interface StandInExtension {
  /** What it was asked to sign: what a person would see. */
  readonly asked: readonly Readonly<Record<string, unknown>>[];
  /** Lets a page in. */
  enable(origin: string): Promise<{
    readonly accounts: { get(): Promise<readonly InjectedAccount[]> };
    readonly signer: InjectedSigner;
  }>;
}

const none = { extrinsic: {}, payload: {} };
/** Extensions of transactions that add no bytes, and that polkadot.js does not know. */
const OWN_EXTENSIONS = {
  SudoTransactionExtension: none,
  CheckShieldedTxValidity: none,
  SubtensorTransactionExtension: none,
  DrandPriority: none,
};

/**
 * Does what extensions do: reads the JSON of a transaction, rebuilds the payload from it with polkadot.js, and signs that.
 *
 * @param keypair - the account it holds
 * @param metadata - the chain's metadata, as hex
 */
export function standInExtension(keypair: Keypair, metadata: () => Promise<`0x${string}`>): StandInExtension {
  const { signRaw } = injectedFromKeypair(keypair);
  const asked: Readonly<Record<string, unknown>>[] = [];
  const { address, type } = keypair;
  const signPayload = async (payload: never) => {
    asked.push(payload);
    const registry = new TypeRegistry();
    registry.setMetadata(new Metadata(registry, await metadata()), undefined, OWN_EXTENSIONS);
    registry.setSignedExtensions(
      (payload as { readonly signedExtensions: string[] }).signedExtensions,
      OWN_EXTENSIONS,
    );
    const data = registry.createType('ExtrinsicPayload', payload, { version: 4 }).toU8a({ method: true });
    const hex = Array.from(data, (byte) => byte.toString(16).padStart(2, '0')).join('');
    return signRaw({ address, data: `0x${hex}`, type: 'payload' });
  };
  return {
    asked,
    enable: async () => ({
      accounts: { get: async () => [{ address, type }] },
      signer: { signRaw, signPayload },
    }),
  };
}
