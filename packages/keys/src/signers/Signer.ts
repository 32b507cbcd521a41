import type { PublicAccount } from '../Keypair.ts';

/**
 * Whatever can sign for an account: a keypair, a browser extension, a hardware device, a remote service.
 *
 * Signing is asynchronous because a person may have to approve. A signer that is refused, or that cannot do what is
 * asked, throws.
 */
export interface Signer extends PublicAccount {
  /**
   * Signs a message for use outside the chain. What is signed stands between `<Bytes>` and `</Bytes>`, so that what a
   * person is shown as a message can never be a transaction.
   *
   * @param message - bytes, or a text taken as UTF-8
   */
  signMessage(message: Uint8Array | string): Promise<MessageSignature>;
  /**
   * Signs a transaction.
   *
   * @param payload - the transaction, in every form the caller has
   */
  signTransaction(payload: TransactionPayload): Promise<TransactionSignature>;
}

/** A {@link Signer} that also signs bytes as they are: one that holds the key, or asks something that does. */
export interface RawSigner extends Signer {
  /**
   * Signs bytes as they are, neither wrapped nor hashed. **They may be a transaction**: sign nothing that somebody else
   * made and calls a message.
   *
   * @param bytes - bytes, or `0x` hex of them
   * @returns 64 bytes
   */
  signRaw(bytes: Uint8Array | string): Promise<Uint8Array>;
}

/** A signature over a message. */
export interface MessageSignature {
  /** 64 bytes, without a type byte. */
  readonly signature: Uint8Array;
  /** Whether the message was signed between `<Bytes>` and `</Bytes>`; every signer here does. `verifyMessage` accepts both. */
  readonly wrapped: boolean;
}

/** A transaction to sign. Signers that hold the key need `bytes`; extensions need their own form of it. */
export interface TransactionPayload {
  /** SCALE: call, then signed extensions, then their additional data; or `0x` hex of it. Not hashed, however long. */
  readonly bytes: Uint8Array | string;
  /** The same as polkadot.js' `SignerPayloadJSON`, for injected signers and Polkadot Vault. */
  readonly polkadotJs?: PolkadotJsPayload;
  /** The same as polkadot-api's `signTx` takes it. */
  readonly polkadotApi?: PolkadotApiPayload;
  /**
   * What lets a device show the transaction: RFC-0078's proof of the parts of the metadata it needs. For Ledger; the
   * payload must then sign for the metadata's digest (`CheckMetadataHash` in mode 1).
   */
  readonly metadataProof?: Uint8Array | string;
}

/** The signature of a transaction, or the whole signed transaction where the signer changed it or hides the signature. */
export interface TransactionSignature {
  /** 64 bytes, without a type byte. */
  readonly signature: Uint8Array | undefined;
  /** The signed extrinsic, ready to submit. */
  readonly signedTransaction: Uint8Array | undefined;
}

/** What a polkadot.js signer's `signPayload` takes. Passed on as it is. */
export interface PolkadotJsPayload {
  /** SS58 address of the signer. */
  readonly address: string;
  /** Every other field of `SignerPayloadJSON`. */
  readonly [field: string]: unknown;
}

/** What polkadot-api's `signTx` takes. Passed on as it is. */
export interface PolkadotApiPayload {
  /** SCALE of the call. */
  readonly callData: Uint8Array;
  /** Signed extensions by name. */
  readonly signedExtensions: Readonly<Record<string, PolkadotApiExtension>>;
  /** SCALE of the chain's metadata. */
  readonly metadata: Uint8Array;
  /** Number of the block the transaction is made at. */
  readonly atBlockNumber: number;
}

/** One signed extension, as polkadot-api passes it. */
export interface PolkadotApiExtension {
  /** Name of the extension. */
  readonly identifier: string;
  /** SCALE of what goes into the transaction. */
  readonly value: Uint8Array;
  /** SCALE of what is signed without being sent. */
  readonly additionalSigned: Uint8Array;
}
