import { defineSynapse } from '@taokit/subnet';
import * as v from 'valibot';
import type { Json } from '../Workload.ts';

/** A task or an answer: whatever JSON the work of a subnet is made of. */
const json = v.custom<Json>((value) => value !== undefined);

/** Longest wait for an answer: a machine that does everything at once may be slow, and must not change a score. */
export const TIMEOUT_SECONDS = 120;

/** What validators ask. */
export const Work = defineSynapse({
  name: 'Work',
  request: v.object({ task: json }),
  response: v.object({ answer: json }),
  timeoutSeconds: TIMEOUT_SECONDS,
});

/** What miners that combine models ask each other: the answer of the other's own model. */
export const Alone = defineSynapse({
  name: 'Alone',
  request: v.object({ task: json }),
  response: v.object({ answer: json }),
  timeoutSeconds: TIMEOUT_SECONDS,
});

/** What clients ask, and pay for. */
export const Paid = defineSynapse({
  name: 'Paid',
  request: v.object({ task: json, payment: v.unknown() }),
  response: v.object({ answer: json }),
  timeoutSeconds: TIMEOUT_SECONDS,
});
