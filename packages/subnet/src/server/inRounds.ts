import type { VerifySignature } from '../schemes/AuthScheme.ts';

/** Checks go on for so long before what else has come is looked at. */
const LONGEST_ROUND_MS = 10;

interface Waiting {
  readonly asked: Parameters<VerifySignature>;
  readonly resolve: (answer: boolean | Promise<boolean>) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Has signatures checked in rounds: those of all requests that have come, one right after the other, when they all have been read.
 *
 * A check between two pieces of other work costs both of them: each drives the other out of the processor's caches, which took a tenth to
 * a fifth of all that a request costs a server. And a round ends after a while, though checks be left: while none of what came meanwhile is read,
 * connections look to Node's limits as if their clients had sent nothing, and are cut off.
 *
 * Where the platform has no `setImmediate` each signature is checked at once.
 *
 * @param verifySignature - what checks one
 */
export function inRounds(verifySignature: VerifySignature): VerifySignature {
  if (typeof setImmediate === 'undefined') return verifySignature;
  const waiting: Waiting[] = [];
  const round = (): void => {
    const until = performance.now() + LONGEST_ROUND_MS;
    let checked = 0;
    do answer(waiting[checked++]!, verifySignature);
    while (checked < waiting.length && performance.now() < until);
    waiting.splice(0, checked);
    if (waiting.length > 0) setImmediate(round);
  };
  return (...asked) =>
    new Promise((resolve, reject) => {
      if (waiting.push({ asked, resolve, reject }) === 1) setImmediate(round);
    });
}

function answer({ asked, resolve, reject }: Waiting, verifySignature: VerifySignature): void {
  try {
    resolve(verifySignature(...asked));
  } catch (error) {
    reject(error);
  }
}
