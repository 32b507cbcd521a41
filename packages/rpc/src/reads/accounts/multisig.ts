import { type Ss58, type Tao, taoFromRao } from '@taokit/types';
import { defineRead } from '../Read.ts';
import { ss58Of } from '../shared/accounts.ts';
import { account, callHash } from '../shared/params.ts';

/** A multisig's call that waits for approvals. */
export interface PendingMultisig {
  /** When it was opened: what the next approvals must name. */
  readonly timepoint: {
    /** The block. */
    readonly height: number;
    /** The extrinsic's place in it. */
    readonly index: number;
  };
  /** What is set aside. */
  readonly deposit: Tao;
  /** Who opened it. */
  readonly depositor: Ss58;
  /** Who approved. */
  readonly approvals: readonly Ss58[];
}

/** A multisig's call that waits for approvals (`Multisig.Multisigs`), `undefined` when none does. */
export const multisig = defineRead({
  name: 'multisig',
  category: 'Accounts & keys',
  summary: "A multisig's call that waits for approvals, if there is one.",
  params: { account, callHash },
  uses: ['Multisig.Multisigs'],
  async read(view, { account, callHash }): Promise<PendingMultisig | undefined> {
    const hash = callHash.startsWith('0x') ? callHash : `0x${callHash}`;
    const pending = await view.query('Multisig', 'Multisigs', account, hash);
    if (pending === undefined) return undefined;
    const { when, deposit, depositor, approvals } = pending;
    return {
      timepoint: { height: when.height, index: when.index },
      deposit: taoFromRao(deposit),
      depositor: ss58Of(depositor),
      approvals: approvals.map(ss58Of),
    };
  },
});
