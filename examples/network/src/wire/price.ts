import { tao } from '@taokit/types';

/** What an answer costs a client, TAO. */
export const PRICE_TAO = '0.25';
/** The same in rao. */
export const PRICE_RAO: bigint = tao(PRICE_TAO).rao;
