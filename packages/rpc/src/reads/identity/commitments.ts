import { type Commitment, type Hotkey, taoFromRao } from '@taokit/types';
import { definePinnedRead } from '../Read.ts';
import { hotkeyOf } from '../shared/accounts.ts';
import { drandRoundMs } from '../shared/drand.ts';
import { netuid } from '../shared/params.ts';
import { textOf } from '../shared/text.ts';
import { fieldsOf, hasFailed, type StoredField } from './commitmentFields.ts';
import { type RevealedCommitment, revealedOf } from './Revealed.ts';

/** Where a commitment stands: readable, sealed, opened by the chain, or sealed so that it can never be opened. */
export type CommitmentStatus = 'plain' | 'sealed' | 'revealed' | 'failed';

/** A commitment, and what of it can be read now. */
export interface ListedCommitment extends Commitment {
  /** The hotkey's seat; absent when it has none any more. */
  readonly uid?: number;
  /** Where it stands. */
  readonly status: CommitmentStatus;
  /** What can be read now; absent while it is sealed. */
  readonly text?: string;
  /** What the chain opened of this hotkey's commitments, the oldest first. */
  readonly revealed: readonly RevealedCommitment[];
  /** When a sealed one can be opened, milliseconds since 1970. */
  readonly revealsAtMs?: number;
  /** Blocks since it was published. */
  readonly ageBlocks: number;
}

/**
 * Every commitment on a subnet, the newest first. The chain drops a commitment once all of it is opened: those stand here with
 * the block of the opening, and without fields.
 */
export const commitments = definePinnedRead({
  name: 'commitments',
  category: 'Identity & commitments',
  summary: 'Every commitment on a subnet, the newest first, and what of it can be read.',
  params: { netuid },
  uses: ['Commitments.CommitmentOf', 'Commitments.RevealedCommitments', 'SubtensorModule.Uids'],
  async read(view, { netuid }): Promise<readonly ListedCommitment[]> {
    const [live, opened, seats] = await Promise.all([
      view.entries('Commitments', 'CommitmentOf', netuid),
      view.entries('Commitments', 'RevealedCommitments', netuid),
      view.entries('SubtensorModule', 'Uids', netuid),
    ]);
    const uids = new Map(seats.map(({ keys, value }) => [hotkeyOf(keys[1] as Uint8Array), value]));
    const revealed = new Map(
      opened.map(({ keys, value }) => [hotkeyOf(keys[1] as Uint8Array), revealedOf(value)]),
    );
    const list = (hotkey: Hotkey, block: number, deposit: bigint, fields: readonly StoredField[]) =>
      listed(
        { netuid, hotkey, block, deposit: taoFromRao(deposit), fields: fieldsOf(fields) },
        { uid: uids.get(hotkey), failed: hasFailed(fields), now: view.blockNumber },
        revealed.get(hotkey) ?? [],
      );
    const all = live.map(({ keys, value }) =>
      list(hotkeyOf(keys[1] as Uint8Array), value.block, value.deposit, value.info.fields),
    );
    const there = new Set(all.map(({ hotkey }) => hotkey));
    for (const [hotkey, own] of revealed)
      if (!there.has(hotkey) && own.length > 0) all.push(list(hotkey, own.at(-1)!.block, 0n, []));
    return all.sort((a, b) => b.block - a.block);
  },
});

interface Standing {
  readonly uid: number | undefined;
  readonly failed: boolean;
  readonly now: number;
}

function listed(
  commitment: Commitment,
  { uid, failed, now }: Standing,
  revealed: readonly RevealedCommitment[],
): ListedCommitment {
  const { block, fields } = commitment;
  const opened = revealed.findLast((one) => one.block >= block);
  const rounds = fields.flatMap((field) => (field.kind === 'timelocked' ? [field.revealRound] : []));
  const isSealed = rounds.length > 0;
  const status = opened ? 'revealed' : failed ? 'failed' : isSealed ? 'sealed' : 'plain';
  const text = opened?.text ?? plainText(commitment);
  return {
    ...commitment,
    ...(uid !== undefined && { uid }),
    status,
    ...(text !== undefined && { text }),
    revealed,
    ...(status === 'sealed' && { revealsAtMs: Math.max(...rounds.map(drandRoundMs)) }),
    ageBlocks: Math.max(0, now - block),
  };
}

/** What was published in the clear. */
function plainText({ fields }: Commitment): string | undefined {
  const raw = fields.flatMap((field) => (field.kind === 'raw' ? [...field.bytes] : []));
  return raw.length === 0 ? undefined : textOf(Uint8Array.from(raw));
}
