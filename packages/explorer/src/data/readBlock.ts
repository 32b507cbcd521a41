import type { Client } from '@taokit/rpc';
import { decodeExtrinsic, dispatchErrorOf, type Extrinsic, type Registry } from '@taokit/types/registry';
import { type BlockEvent, eventOf } from './eventOf.ts';

/** Something that stands in a block. */
export interface BlockExtrinsic {
  /** Its place. */
  readonly index: number;
  /** Its bytes. */
  readonly hex: `0x${string}`;
  /** What it is; absent where it cannot be read. */
  readonly decoded: Extrinsic | undefined;
  /** `Pallet.call`. */
  readonly path: string;
  /** Who signed, as a public key; absent for what nobody signed. */
  readonly signer: Uint8Array | undefined;
  /** The fee, rao; absent where none was paid. */
  readonly feeRao: bigint | undefined;
  /** Why it failed; absent where it did not. */
  readonly failure: string | undefined;
  /** What happened in it. */
  readonly events: readonly BlockEvent[];
}

/** A block, decoded. */
export interface BlockView {
  readonly number: number;
  readonly hash: `0x${string}`;
  readonly parentHash: `0x${string}`;
  readonly stateRoot: `0x${string}`;
  /** Milliseconds since 1970. */
  readonly unixMs: number;
  readonly spec: number;
  /** By which it is decoded: the runtime's, as it was then. */
  readonly interface: Registry;
  readonly extrinsics: readonly BlockExtrinsic[];
  /** Events of the block itself. */
  readonly events: readonly BlockEvent[];
}

/** Reads a block by its height or hash, and decodes what stands in it by the interface it had then. */
export async function readBlock(client: Client, block: number | `0x${string}`): Promise<BlockView> {
  const at = await client.at(block);
  const [whole, records, now] = await Promise.all([
    at.request('chain_getBlock', [at.blockHash]) as Promise<NodeBlock>,
    at.query('System', 'Events'),
    at.query('Timestamp', 'Now'),
  ]);
  const events = records.map(eventOf);
  const { header, extrinsics } = whole.block;
  return {
    number: at.blockNumber,
    hash: at.blockHash,
    parentHash: header.parentHash,
    stateRoot: header.stateRoot,
    unixMs: Number(now),
    spec: at.specVersion,
    interface: at.interface,
    extrinsics: extrinsics.map((hex, index) => extrinsicOf(at.interface, hex, index, events)),
    events: events.filter(({ extrinsicIndex }) => extrinsicIndex === undefined),
  };
}

interface NodeBlock {
  readonly block: {
    readonly header: { readonly parentHash: `0x${string}`; readonly stateRoot: `0x${string}` };
    readonly extrinsics: readonly `0x${string}`[];
  };
}

function extrinsicOf(
  registry: Registry,
  hex: `0x${string}`,
  index: number,
  all: readonly BlockEvent[],
): BlockExtrinsic {
  const decoded = decodedOf(registry, hex);
  const events = all.filter(({ extrinsicIndex }) => extrinsicIndex === index);
  const fee = events.find(({ path }) => path === 'TransactionPayment.TransactionFeePaid')?.value;
  return {
    index,
    hex,
    decoded,
    path: decoded?.call.path ?? 'unknown',
    signer: signerOf(decoded),
    feeRao: (fee as { readonly actual_fee: bigint } | undefined)?.actual_fee,
    failure: failureOf(registry, events),
    events,
  };
}

function decodedOf(registry: Registry, hex: `0x${string}`): Extrinsic | undefined {
  try {
    return decodeExtrinsic(registry, hex);
  } catch {
    // Of a newer format: its bytes are shown instead.
    return undefined;
  }
}

function signerOf(extrinsic: Extrinsic | undefined): Uint8Array | undefined {
  const address = (extrinsic as { readonly signer?: { readonly address: unknown } } | undefined)?.signer
    ?.address;
  const { type, value } = (address ?? {}) as { readonly type?: string; readonly value?: unknown };
  return type === 'Id' && value instanceof Uint8Array ? value : undefined;
}

function failureOf(registry: Registry, events: readonly BlockEvent[]): string | undefined {
  const failed = events.find(({ path }) => path === 'System.ExtrinsicFailed');
  if (failed === undefined) return undefined;
  const { dispatch_error: error } = failed.value as { readonly dispatch_error: unknown };
  try {
    return dispatchErrorOf(registry, error).path;
  } catch {
    return 'failed';
  }
}
