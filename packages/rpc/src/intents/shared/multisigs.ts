import { accountBytes, multisigAddress } from '@taokit/keys';
import type { Call } from '@taokit/types/registry';
import { hexOf } from '../../internal/hex.ts';
import type { IntentContext, IntentData } from '../Intent.ts';
import { coldkeyOf } from './accounts.ts';
import { refuseInput } from './refuse.ts';

/** Who has to agree, and to what. */
export interface MultisigValues {
  /** How many. */
  readonly threshold: number;
  /** The members besides the one who signs. */
  readonly otherSignatories: readonly string[];
  /** To what. */
  readonly call: IntentData;
}

/** The inner call, made for the multisig's own account. */
export function innerOf(context: IntentContext, op: string, values: MultisigValues): Promise<Call> {
  const signer = coldkeyOf(context, op);
  if (values.otherSignatories.includes(signer))
    refuseInput(`${op}.otherSignatories`, signer, 'the other members only, without the one who signs');
  const coldkey = multisigAddress([signer, ...values.otherSignatories], values.threshold);
  return context.compose(values.call, { coldkey, hotkey: context.accounts.hotkey });
}

/** Members by the order of their public keys, as the pallet asks. */
export function sortedSignatories(accounts: readonly string[]): readonly string[] {
  const keyed = accounts.map((account) => [hexOf(accountBytes(account)), account] as const);
  return keyed.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, account]) => account);
}

/** Refuses a threshold there are not enough members for. */
export function checkMultisig(op: string, { threshold, otherSignatories }: MultisigValues): void {
  const members = otherSignatories.length + 1;
  if (threshold > members)
    refuseInput(`${op}.threshold`, threshold, `at most ${members}, the number of members`);
}
