import { describe, expect, test } from 'vitest';
import type { IntentOp } from '../intents/composeIntent.ts';
import { extraIntents } from '../intents/extra/index.ts';
import { intents } from '../intents/registry.ts';
import { checkPolicy } from './checkPolicy.ts';

const all = Object.values({ ...intents, ...extraIntents });

/** Every two intents of which one may become a call that the other becomes too. */
const alike = all.flatMap((one) =>
  all.flatMap((other) => {
    const isAlike = one !== other && other.calls.some((call) => one.calls.includes(call));
    return isAlike ? [[one.op, other.op] as const] : [];
  }),
);

describe('checkPolicy', () => {
  test('attack: to allow an intent allows no other that becomes the same call', () => {
    expect(alike.length).toBeGreaterThan(10);
    // What is said of its call, which is the same, names its path.
    const call = { path: 'System.remark', arguments: {} };
    const tree = { call, origin: 'unknown', children: [], isLater: false } as const;
    const subject = { tree, feeRao: 0n, priceImpacts: [] };
    for (const [allowed, op] of alike) {
      const rules = (asked: string) =>
        checkPolicy({ intents: [allowed as IntentOp] }, { ...subject, asked: new Set([asked]) }).filter(
          ({ rule, path: of }) => rule === 'intents' && of === undefined,
        );
      expect(rules(op), `${allowed}, ${op}`).toHaveLength(1);
      expect(rules(allowed), allowed).toHaveLength(0);
    }
  });
});
