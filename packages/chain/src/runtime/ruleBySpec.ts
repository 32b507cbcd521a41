import { bySpec } from '@taokit/types';
import type { Reads } from '../state/State.ts';

/** A rule by the first spec that has it. */
export type RuleTable<Rule> = Readonly<Record<number, Rule>>;

/**
 * A rule that changed with releases: calls the version that holds at the context's spec.
 *
 * @param versions - the rule by the first spec that has it
 */
export function ruleBySpec<Where extends { readonly spec: number }, Rest extends readonly unknown[], Answer>(
  versions: RuleTable<(context: Where, ...rest: Rest) => Answer>,
): (context: Where, ...rest: Rest) => Answer {
  const at = bySpec(versions);
  return (context, ...rest) => at(context.spec)(context, ...rest);
}

/**
 * The same for what reads and writes storage alone: the version that fits the interface's storage.
 *
 * @param versions - the rule by the first spec that has it
 */
export function ruleByStorage<State extends Reads, Rest extends readonly unknown[], Answer>(
  versions: RuleTable<(state: State, ...rest: Rest) => Answer>,
): (state: State, ...rest: Rest) => Answer {
  const at = bySpec(versions);
  return (state, ...rest) => at(state.registry.version.specVersion)(state, ...rest);
}
