import { explainPoolError as explainCode, explainError, explainValidityError } from '@taokit/types/errors';
import { RpcError } from '../RpcError.ts';
import { causesOfRefusal } from './causesOfRefusal.ts';
import type { PoolAnswer } from './poolAnswerOf.ts';

/** Sentences of nodes, and the case of the runtime each stands for. */
const INVALID: readonly (readonly [RegExp, string])[] = [
  [/inability to pay|payment/i, 'Invalid.Payment'],
  [/valid in the future|future/i, 'Invalid.Future'],
  [/outdated|stale/i, 'Invalid.Stale'],
  [/bad signature|badproof/i, 'Invalid.BadProof'],
  [/ancient birth/i, 'Invalid.AncientBirthBlock'],
  [/exhaust/i, 'Invalid.ExhaustsResources'],
  [/not expected|"call"/i, 'Invalid.Call'],
  [/invalid signing address|badsigner/i, 'Invalid.BadSigner'],
  [/lookup/i, 'Unknown.CannotLookup'],
];

const OTHERS: Readonly<Record<number, readonly [error: string, meaning: string, fix: string]>> = {
  1012: ['Pool.TemporarilyBanned', 'It was invalid a moment ago.', 'Wait half an hour, or make it anew.'],
  1014: [
    'Pool.TooLowPriority',
    'Another transaction with its nonce waits, or one that commits to the same weights.',
    'Wait for that one, or use the next nonce.',
  ],
  1015: ['Pool.CycleDetected', 'It would wait for itself.', 'Make it anew.'],
  1016: ['Pool.ImmediatelyDropped', 'The pool is full of better ones.', 'Try again later.'],
};

/** What a refusal is called, what it means and what to do about it. */
interface Reason {
  readonly error: string;
  readonly meaning: string;
  readonly fix: string;
  /** The chain's errors that it can stand for, where there is more to say than its name does. */
  readonly causes?: readonly string[];
}

/**
 * The reason a pool refuses a transaction, in words: what nodes hide behind `1010: Invalid Transaction`. A number that stands for
 * several errors is told apart by the call, as far as it can be: `values.causes` are the chain's errors that are left.
 *
 * @param answer - what the node said
 * @param call - `Pallet.call` that was handed in
 */
export function explainRefusal(answer: PoolAnswer, call = ''): RpcError {
  const { error, meaning, fix, causes } = reasonOf(answer, call);
  return new RpcError(`The pool refuses the transaction (${error}): ${meaning}`, {
    code: 'rpc/refused',
    fix,
    values: {
      error,
      code: answer.code,
      message: answer.message,
      data: answer.data,
      ...(causes !== undefined && { causes }),
    },
  });
}

function reasonOf({ code, message, data }: PoolAnswer, call: string): Reason {
  const [error, meaning, fix] = OTHERS[code] ?? [];
  if (error !== undefined) return { error, meaning: meaning!, fix: fix! };
  const text = `${typeof data === 'string' ? data : JSON.stringify(data ?? '')} ${message}`;
  const custom = /custom(?: error)?"?: ?(\d{1,3})/i.exec(text)?.[1];
  if (custom !== undefined) return reasonOfCode(Number(custom), call);
  const path = INVALID.find(([pattern]) => pattern.test(text))?.[1];
  const known = path === undefined ? undefined : explainValidityError(path);
  if (known !== undefined) return { error: known.path, meaning: known.meaning, fix: known.fix };
  return {
    error: 'Invalid',
    meaning: `The node says: ${text.trim()}.`,
    fix: 'Check balance, nonce and arguments.',
  };
}

function reasonOfCode(code: number, call: string): Reason {
  const known = explainCode(code) as { path: string; meaning: string; fix: string } | undefined;
  if (known === undefined)
    return {
      error: `Invalid.Custom(${code})`,
      meaning: `The runtime says custom error ${code}.`,
      fix: 'Update this package.',
    };
  const causes = causesOfRefusal(code, call).flatMap((path) => explainError(path) ?? []);
  if (causes.length === 0) return { error: known.path, meaning: known.meaning, fix: known.fix };
  return {
    error: known.path,
    meaning: causes.map(({ path, meaning }) => `${path}: ${meaning}`).join(' Or '),
    fix: causes.map(({ fix }) => fix).join(' Or: '),
    causes: causes.map(({ path }) => path),
  };
}
