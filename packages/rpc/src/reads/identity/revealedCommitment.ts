import { defineRead } from '../Read.ts';
import { hotkey, netuid } from '../shared/params.ts';
import { type RevealedCommitment, revealedOf } from './Revealed.ts';

/** What of a hotkey's sealed commitments the chain opened (`Commitments.RevealedCommitments`), the oldest first. */
export const revealedCommitment = defineRead({
  name: 'revealed_commitment',
  category: 'Identity & commitments',
  summary: "What of a hotkey's sealed commitments the chain opened.",
  params: { netuid, hotkey },
  uses: ['Commitments.RevealedCommitments'],
  async read(view, { netuid, hotkey }): Promise<readonly RevealedCommitment[]> {
    return revealedOf(await view.query('Commitments', 'RevealedCommitments', netuid, hotkey));
  },
});
