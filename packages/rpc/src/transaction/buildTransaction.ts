import { type Call, createEra, encodeCall, eraBlocks } from '@taokit/types/registry';
import type { PinnedView } from '../chainView/ChainView.ts';
import type { Hex } from '../internal/hex.ts';
import { RpcError } from '../RpcError.ts';
import type { MetadataProof } from './metadataHash.ts';
import type { TransactionOptions } from './TransactionOptions.ts';
import type { UnsignedTransaction } from './UnsignedTransaction.ts';

/** Whose transaction, and which of theirs. */
export interface TransactionOf {
  /** SS58 address of who signs. */
  readonly address: string;
  /** The account's count of it. */
  readonly nonce: number;
  /** Hash of the chain's first block. */
  readonly genesisHash: Hex;
}

const DEFAULT_ERA_BLOCKS = 64;

/**
 * Makes a transaction of a call: its extensions, and what they sign besides, by the live runtime.
 *
 * @param view - the block its era starts at; the newest one that is final, or best
 * @param call - what it asks for
 * @param of - who signs, and the nonce
 * @param options - era, tip, metadata hash
 * @throws RpcError `rpc/unknown-extension` where the runtime asks for something that is not known here
 */
export async function buildTransaction(
  view: PinnedView,
  call: Call,
  of: TransactionOf,
  options: TransactionOptions = {},
): Promise<UnsignedTransaction> {
  const { eraBlocks: period = DEFAULT_ERA_BLOCKS, tipRao = 0n, withMetadataHash = false } = options;
  const era = createEra({ block: view.blockNumber, period });
  const blocks = eraBlocks(era, view.blockNumber)!;
  // Long eras start before the block they were made at.
  const birthHash =
    blocks.birth === view.blockNumber ? view.blockHash : (await view.at(blocks.birth)).blockHash;
  const proof = withMetadataHash ? await proofAt(view) : undefined;
  const { runtime } = view;
  const parts = { era, tipRao, birthHash, proof, ...of };
  const known = knownExtensions(parts, runtime.specVersion, runtime.transactionVersion);
  checkKnown(view, known);
  const names = runtime.registry.extrinsic.extensions.map(({ name }) => name);
  const pick = (side: 0 | 1) =>
    Object.fromEntries(
      names.flatMap((name) => (known[name]?.[side] === undefined ? [] : [[name, known[name][side]]])),
    );
  return {
    call,
    callData: encodeCall(view.interface, call),
    ...of,
    extensions: pick(0),
    implicit: pick(1),
    validBlocks: { first: blocks.birth, last: blocks.death - 1 },
    birthHash,
    runtime,
    tipRao,
    metadataHash: proof?.digest,
    metadata: proof?.metadata,
  };
}

/** Few sign it. */
async function proofAt(view: PinnedView): Promise<MetadataProof> {
  const { readMetadataHash } = await import('./metadataHash.ts');
  return readMetadataHash(view);
}

interface Parts extends TransactionOf {
  readonly era: unknown;
  readonly tipRao: bigint;
  readonly birthHash: Hex;
  readonly proof: MetadataProof | undefined;
}

type Sides = readonly [value?: unknown, implicit?: unknown];

/** What every extension carries, and what it signs besides. */
function knownExtensions(parts: Parts, spec: number, version: number): Readonly<Record<string, Sides>> {
  const mode = parts.proof === undefined ? 'Disabled' : 'Enabled';
  return {
    CheckNonZeroSender: [],
    CheckSpecVersion: [undefined, spec],
    CheckTxVersion: [undefined, version],
    CheckGenesis: [undefined, parts.genesisHash],
    CheckMortality: [parts.era, parts.birthHash],
    CheckNonce: [parts.nonce],
    CheckWeight: [],
    ChargeTransactionPayment: [parts.tipRao],
    SudoTransactionExtension: [],
    CheckShieldedTxValidity: [],
    SubtensorTransactionExtension: [],
    DrandPriority: [],
    CheckMetadataHash: [{ mode: { type: mode, value: null } }, parts.proof?.digest ?? null],
  };
}

/** An extension that is not known may be left out only where it carries nothing. */
function checkKnown(
  { interface: { extrinsic, types } }: PinnedView,
  known: Readonly<Record<string, Sides>>,
): void {
  const isEmpty = (type: number): boolean => {
    const [kind, , parts] = types[type] as readonly [string, unknown, (readonly [string, number])[]?];
    if (kind === 'tuple') return (types[type]![1] as readonly number[]).every(isEmpty);
    return kind === 'composite' && parts!.every(([, inner]) => isEmpty(inner));
  };
  const extra = extrinsic.extensions.find(
    ({ name, value, implicit }) => !Object.hasOwn(known, name) && !(isEmpty(value) && isEmpty(implicit)),
  );
  if (extra === undefined) return;
  throw new RpcError(
    `The runtime asks for the transaction extension ${extra.name}, which is not known here.`,
    {
      code: 'rpc/unknown-extension',
      fix: 'Update this package.',
      values: { extension: extra.name },
    },
  );
}
