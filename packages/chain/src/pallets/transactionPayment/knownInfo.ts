import { bySpec } from '@taokit/types';
import { type Call, decodeCall, type Registry } from '@taokit/types/registry';
import type { Declare, DispatchInfo } from '../../runtime/DispatchInfo.ts';
import { bytesFromHex } from '../../state/AccountId.ts';
import { CALL_FEES } from './callFees.ts';
import { UNIT_CALLS } from './unitCalls.ts';

/** What of a fee in the table is for being in a block and for 100 bytes, rao. */
const FIXED_RAO = 27_089;
/** Picoseconds that cost a rao. */
const REF_TIME_PER_RAO = 4_000n;

/** The first release whose fees are known call by call. */
const isKnownAt = bySpec({ 233: false, 467: true });

/**
 * What a call is charged for, where that is known of the release: what one with a unit of every argument costs, and what this one
 * has more than that by its pallet's own benchmark.
 *
 * A fee tells a weight to 2,000 picoseconds, and what the weight is charged at: of calls that are charged less than they may take
 * (`fee_weight_cap_459`, claims and trades of funds, walks over hotkeys) a block holds more here than on the chain. Bytes of proof are
 * the pallets' own.
 *
 * @param registry - the interface
 * @param spec - the spec version whose rules hold
 * @param call - the call
 * @param declare - what a pallet alone says
 */
export function knownInfo(registry: Registry, spec: number, call: Call, declare: Declare): DispatchInfo {
  const declared = declare(call);
  const feeRao = isKnownAt(spec) ? feeOf(call.path) : undefined;
  if (feeRao === undefined) return declared;
  const { proofSize, class: ofClass, paysFee } = declared;
  if (feeRao === 0) return { ...declared, paysFee: false };
  const unitRefTime = BigInt(feeRao - FIXED_RAO) * REF_TIME_PER_RAO;
  const unit = unitOf(registry, call.path);
  const more = unit === undefined ? 0n : declared.refTime - declare(unit).refTime;
  return { refTime: unitRefTime + (more > 0n ? more : 0n), proofSize, class: ofClass, paysFee };
}

/** The table's fees by path, once one was asked for. */
let fees: ReadonlyMap<string, number> | undefined;

function feeOf(path: string): number | undefined {
  fees ??= new Map(
    Object.entries(CALL_FEES).flatMap(([pallet, calls]) =>
      Object.entries(calls).map(([name, feeRao]) => [`${pallet}.${name}`, feeRao] as const),
    ),
  );
  return fees.get(path);
}

const units = new WeakMap<Registry, Map<string, Call>>();

/** A call with a unit of every argument, where another one may cost more. */
function unitOf(registry: Registry, path: string): Call | undefined {
  const hex = UNIT_CALLS[path];
  if (hex === undefined) return undefined;
  const known = units.get(registry) ?? new Map<string, Call>();
  units.set(registry, known);
  const found = known.get(path) ?? readUnit(registry, hex);
  known.set(path, found);
  return found;
}

function readUnit(registry: Registry, hex: string): Call {
  return decodeCall(registry, bytesFromHex(`0x${hex}`));
}
