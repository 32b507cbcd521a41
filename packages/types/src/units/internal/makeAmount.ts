import { type AmountData, amountText } from './amountText.ts';
import { fail } from './fail.ts';

/** What an amount does when it is used as text or with an operator. Not enumerable: an amount stays plain data. */
const behaviour = /* @__PURE__ */ Object.create(Object.prototype, {
  toString: { value: asText },
  toJSON: { value: asText },
  [Symbol.toPrimitive]: { value: asPrimitive },
}) as object;

/** Freezes the data of an amount and lets it speak for itself as text. */
export function makeAmount<A extends AmountData>(data: A): A {
  return Object.freeze(Object.assign(Object.create(behaviour) as object, data)) as A;
}

function asText(this: AmountData): string {
  return amountText(this);
}

/** Operators would compare and join texts: '9 TAO' is above '10 TAO'. */
function asPrimitive(this: AmountData, hint: string): string {
  if (hint === 'string') return amountText(this);
  return fail(
    'types/amount-operator',
    `${amountText(this)} stands beside an operator.`,
    'Use compare, add, subtract or sum; for text, a template.',
    this,
  );
}
