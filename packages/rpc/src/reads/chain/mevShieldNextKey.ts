import { defineRead } from '../Read.ts';

/** The ML-KEM-768 key that shielded transactions of the next block are sealed to (`MevShield.NextKey`), if one is announced. */
export const mevShieldNextKey = defineRead({
  name: 'mev_shield_next_key',
  category: 'Chain',
  summary: 'The ML-KEM-768 key that shielded transactions are sealed to, if one is announced.',
  params: {},
  uses: ['MevShield.NextKey'],
  read: (view): Promise<Uint8Array | undefined> => view.query('MevShield', 'NextKey'),
});
