import { matching } from '@taokit/errors/check';
import type { IntentData } from '../Intent.ts';
import { plain } from '../params/index.ts';

const isIntent = (value: unknown) =>
  typeof value === 'object' && value !== null && typeof (value as IntentData).op === 'string';

/** An intent inside another: its `op` and its parameters, which are checked when the call is made. */
export const innerIntent = /* @__PURE__ */ plain<IntentData>(
  matching(isIntent, "an intent, such as { op: 'transfer', ... }"),
  { type: 'object', properties: { op: { type: 'string' } }, required: ['op'] },
);

/** Intents inside another. */
export const innerIntents = /* @__PURE__ */ plain<readonly IntentData[]>(
  matching(
    (value) => Array.isArray(value) && value.every(isIntent),
    "a list of intents, such as { op: 'transfer', ... }",
  ),
  { type: 'array', items: innerIntent.json },
);
