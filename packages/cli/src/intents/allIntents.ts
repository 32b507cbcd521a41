import { extraIntents, type Intent, intents } from '@taokit/rpc';

/** Every intent, those beyond the official catalogue too. */
export const ALL_INTENTS: Readonly<Record<string, Intent>> = {
  ...intents,
  ...extraIntents,
} as unknown as Readonly<Record<string, Intent>>;
