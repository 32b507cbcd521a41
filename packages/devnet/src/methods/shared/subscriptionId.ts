import type { Reader } from '../../rpc/readers.ts';

/** What a subscription is called: some clients send numbers for ids they read as text. */
export const subscriptionId: Reader<string> = (value) => String(value);
