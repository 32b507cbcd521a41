import type { Call } from '@taokit/types/registry';
import type { Context } from '../../../runtime/Context.ts';
import type { AccountId } from '../../../state/AccountId.ts';

/**
 * What is asked before a call of an account runs, wherever it is made, and before a transaction with it is taken: ends with the
 * failure the call ends with then, or does nothing. Writes nothing.
 */
export type Guard = (context: Context, who: AccountId, call: Call) => void;
