import type { IntentRequest } from '@taokit/rpc';
import { tao } from '@taokit/types';
import { addressProblem } from '../../data/readAccount.ts';

/** What can be asked for here. */
export type Deed = 'stake' | 'unstake' | 'register';

/** A form as it was filled in: texts, so that no amount is ever a float. */
export interface WriteForm {
  readonly deed: Deed;
  readonly netuid: string;
  readonly hotkey: string;
  readonly amount: string;
  /** How far the price may move, in percent. */
  readonly tolerance: string;
}

/** What is wrong with a form, by field. */
export type FormProblems = Partial<Record<keyof WriteForm, string>>;

/** What is wrong with a form, with what works. */
export function problemsOf(form: WriteForm): FormProblems {
  const problems: FormProblems = {};
  if (!/^\d{1,5}$/.test(form.netuid) || Number(form.netuid) > 65_535)
    problems.netuid = 'Write a number from 0 to 65535.';
  const hotkey = addressProblem(form.hotkey);
  if (hotkey !== undefined) problems.hotkey = hotkey;
  if (form.deed === 'register') return problems;
  const amount = amountProblem(form.amount);
  if (amount !== undefined) problems.amount = amount;
  if (!/^\d{1,2}(\.\d{1,4})?$/.test(form.tolerance))
    problems.tolerance = 'Write percents from 0 to 99, such as 5 or 0.5.';
  return problems;
}

/** A form without problems as an intent of `@taokit/rpc`. */
export function intentOf({ deed, netuid, hotkey, amount, tolerance }: WriteForm): IntentRequest {
  const where = { netuid: Number(netuid), hotkeySs58: hotkey.trim() };
  if (deed === 'register') return { op: 'burnedRegister', ...where };
  const rateTolerance = Number(`${tolerance}e-2`);
  if (deed === 'stake') return { op: 'addStake', ...where, amountTao: amount, rateTolerance };
  return { op: 'removeStake', ...where, amountAlpha: amount, rateTolerance };
}

function amountProblem(text: string): string | undefined {
  if (text === 'all') return undefined;
  try {
    return tao(text).rao > 0n ? undefined : 'Write more than nothing, or all.';
  } catch (error) {
    return error instanceof Error ? error.message : 'This is no amount.';
  }
}
