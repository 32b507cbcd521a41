import {
  arrayOf,
  boolean,
  integer,
  matching,
  objectOf,
  optional,
  type Rule,
  text,
} from '@taokit/errors/check';

/** What is the same in many commands: which chain, which wallet, what may be done with it. It holds no secret. */
export interface Profile {
  /** A network's name, or one or more endpoints between commas. */
  readonly network?: string;
  /** The wallet. */
  readonly wallet?: ProfileWallet;
  /** What a transaction may do; nothing is limited when left out. */
  readonly policy?: ProfilePolicy;
}

/** Which wallet, as the Python tools lay it out. */
export interface ProfileWallet {
  /** Name of the wallet. */
  readonly name?: string;
  /** Name of the hotkey. */
  readonly hotkey?: string;
  /** Folder of all wallets. */
  readonly folder?: string;
}

/** `Policy` of `@taokit/rpc`, as it stands in a file: amounts are text in TAO. */
export interface ProfilePolicy {
  /** The most TAO a transaction may spend. */
  readonly maxSpend?: string;
  /** The highest fee, TAO. */
  readonly maxFee?: string;
  /** How much worse than the price an order may fill, as a share: `0.01`. */
  readonly maxPriceImpact?: string;
  /** Subnets that may be acted on. */
  readonly netuids?: readonly number[];
  /** Accounts that may receive something. */
  readonly destinations?: readonly string[];
  /** Intents that may be asked for. */
  readonly intents?: readonly string[];
  /** Whether calls may be made that no intent stands for. */
  readonly allowRawCalls?: boolean;
}

/** The file of profiles. */
export interface ProfileFile {
  /** The one that is used when none is named. */
  readonly current: string;
  /** By name. */
  readonly profiles: Readonly<Record<string, Profile>>;
}

const decimal: Rule = matching(
  (value) => typeof value === 'string' && /^\d+(\.\d{1,9})?$/.test(value),
  "a decimal as text, such as '1.5'",
);

/** What a profile is. */
export const profileRule: Rule = objectOf({
  network: optional(text),
  wallet: optional(objectOf({ name: optional(text), hotkey: optional(text), folder: optional(text) })),
  policy: optional(
    objectOf({
      maxSpend: optional(decimal),
      maxFee: optional(decimal),
      maxPriceImpact: optional(decimal),
      netuids: optional(arrayOf(integer(0, 65_535))),
      destinations: optional(arrayOf(text)),
      intents: optional(arrayOf(text)),
      allowRawCalls: optional(boolean),
    }),
  ),
});
