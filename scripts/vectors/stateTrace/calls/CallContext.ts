import type { Json, TraceStorage } from '../TraceStorage.ts';

/** What a call reads besides storage. */
export interface CallContext {
  readonly storage: TraceStorage;
  readonly block: bigint;
  readonly signer: string;
  readonly args: Readonly<Record<string, Json>>;
}

/** Applies a call; returns the chain's error, or `undefined`. */
export type CallHandler = (context: CallContext) => string | undefined;

/** Integer argument of more than 32 bits. */
export function bigArg({ args }: CallContext, name: string): bigint {
  return BigInt(args[name] as string);
}

/** Integer argument of at most 32 bits. */
export function intArg({ args }: CallContext, name: string): number {
  return Number(args[name]);
}

/** Account argument. */
export function accountArg({ args }: CallContext, name: string): string {
  return String(args[name]);
}

/** An error of the staking pallet. */
export function palletError(name: string): string {
  return `SubtensorModule.${name}`;
}
