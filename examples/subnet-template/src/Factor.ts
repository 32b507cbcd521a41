import { defineSynapse } from '@taokit/subnet';
import * as v from 'valibot';

/** What miners are asked: the prime factors of a number, smallest first. Numbers are texts: JSON has no large ones. */
export const Factor = defineSynapse({
  name: 'Factor',
  request: v.object({ number: v.pipe(v.string(), v.regex(/^[1-9]\d{0,15}$/)) }),
  response: v.object({ factors: v.array(v.pipe(v.string(), v.regex(/^\d{1,16}$/))) }),
  timeoutSeconds: 5,
});
