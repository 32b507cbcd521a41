import { refuse, TaokitError } from '@taokit/errors';
import { arrayOf, u8 } from '@taokit/errors/check';
import type { GoodCalls } from './GoodCalls.ts';

const at = (name: string) => `@taokit/errors/check.${name}`;

/** Of errors: what checks are built of. */
export const errorsCalls: GoodCalls = {
  '@taokit/errors.refuse': () => ['AmountTooLow', refuse('AmountTooLow', '5 rao are too little.').reason],
  [at('allOf')]: () => [u8, u8],
  [at('arrayOf')]: () => [u8],
  [at('recordOf')]: () => [u8],
  [at('nullable')]: () => [u8],
  [at('optional')]: () => [u8],
  [at('objectOf')]: () => [{ netuid: u8, uids: arrayOf(u8) }],
  [at('faultOfFields')]: () => [{ netuid: 5 }, { netuid: u8 }, ['netuid'], 'options'],
  [at('createCheck')]: () => [
    (sentence: string) => new TaokitError(sentence, { code: 'demo/wrong' }),
    { quotes: false },
  ],
  [at('createCheck()')]: () => [5, u8, 'uid'],
  [at('integer')]: () => [0, 9],
  [at('bigInteger')]: () => [0n, 9n],
  [at('oneOf')]: () => ['a', 'b'],
  [at('matching')]: () => [(value: unknown) => value === 5, 'five'],
  [at('typedArray')]: () => ['Uint8Array', 32],
  [at('outOfRange')]: () => [5, 'uid', 'an integer from 0 to 3'],
  [at('wrongType')]: () => [5, 'uid', 'a text'],
  // Rules are made of rules: whatever they are given is a value to look at.
  [at('objectOf()')]: () => [{ netuid: 5, uids: [1] }, 'options'],
  [at('recordOf()')]: () => [{ alice: 5 }, 'shares'],
};
