import {
  integer,
  matching,
  nullable,
  objectOf,
  oneOf,
  type Rule,
  recordOf,
  text,
  u16,
} from '@taokit/errors/check';
import type { Scores } from '../scores/updateScores.ts';

/** What a validator has to remember: all of it, so that it may be killed between any two steps. */
export interface ValidatorState {
  /** The form of what is kept. */
  readonly format: 'taokit-validator-1';
  /** The subnet. */
  readonly netuid: number;
  /** SS58 address of the validator's hotkey. */
  readonly hotkey: string;
  /** Rounds that have ended. */
  readonly round: number;
  /** Block of the last one; `null` before the first. */
  readonly roundBlock: number | null;
  /** The moving average, by hotkey. */
  readonly scores: Scores;
  /**
   * Weights that are on their way: written before they are sent, cleared when what became of them is known. While it stands, and
   * until the transaction can no longer enter a block, no others are sent.
   */
  readonly sending: {
    /** First block they may be in. */ readonly fromBlock: number;
    /** Last block they may be in. */
    readonly untilBlock: number;
  } | null;
}

/** Where a validator keeps its state. */
export interface StateStore {
  /** What was saved last; `undefined` where nothing was. */
  readonly load: () => Promise<unknown>;
  /** Keeps a state: when this resolves it survives a kill. */
  readonly save: (state: ValidatorState) => Promise<void>;
}

const block = /* @__PURE__ */ integer(0, 4_294_967_295);

/** What a state looks like. */
export const stateRules: Rule = /* @__PURE__ */ objectOf({
  format: /* @__PURE__ */ oneOf('taokit-validator-1'),
  netuid: u16,
  hotkey: text,
  round: block,
  roundBlock: /* @__PURE__ */ nullable(block),
  scores: /* @__PURE__ */ recordOf(
    /* @__PURE__ */ matching((value) => typeof value === 'number' && value >= 0, 'a score'),
  ),
  sending: /* @__PURE__ */ nullable(/* @__PURE__ */ objectOf({ fromBlock: block, untilBlock: block })),
});

/**
 * A store in memory: for tests, and for who need not survive.
 *
 * @param saved - what it starts from
 */
export function memoryStateStore(saved?: ValidatorState): StateStore {
  let held: ValidatorState | undefined = saved;
  return {
    load: async () => held,
    save: async (state) => {
      held = structuredClone(state);
    },
  };
}
