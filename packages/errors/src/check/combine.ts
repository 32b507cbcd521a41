import { type Fault, type Rule, wrongType } from './Rule.ts';

/**
 * `undefined`, or what another rule accepts.
 *
 * @param rule - the other rule
 */
export function optional(rule: Rule): Rule {
  return (value, field) => (value === undefined ? undefined : rule(value, field));
}

/**
 * `null`, or what another rule accepts.
 *
 * @param rule - the other rule
 */
export function nullable(rule: Rule): Rule {
  return (value, field) => (value === null ? undefined : rule(value, field));
}

/**
 * What all of several rules accept; the first fault is named.
 *
 * @param rules - the rules, the one that knows the type first
 */
export function allOf(...rules: readonly Rule[]): Rule {
  return (value, field) => firstFault(rules, (rule) => rule(value, field));
}

/**
 * An array of what a rule accepts.
 *
 * @param rule - for each entry
 */
export function arrayOf(rule: Rule): Rule {
  return (value, field) => {
    if (!Array.isArray(value)) return wrongType(value, field, 'an array');
    // By index: a hole is an entry that is missing.
    for (let index = 0; index < value.length; index++) {
      if (rule(value[index], field) !== undefined) return rule(value[index], `${field}[${index}]`);
    }
    return undefined;
  };
}

/**
 * An object of any keys whose values a rule accepts.
 *
 * @param rule - for each value
 */
export function recordOf(rule: Rule): Rule {
  return (value, field) => {
    if (!isObject(value)) return wrongType(value, field, 'an object');
    return firstFault(Object.entries(value), ([key, entry]) => rule(entry, `${field}.${key}`));
  };
}

/**
 * An object with known fields; a field without a rule is a fault, so that nothing a caller passes is silently ignored.
 *
 * Fields may be inherited; only own ones can be unknown.
 *
 * @param fields - a rule per field; a field may be left out where its rule accepts `undefined`
 */
export function objectOf(fields: Readonly<Record<string, Rule>>): Rule {
  const known = Object.keys(fields);
  return (value, field) => {
    if (!isObject(value)) return wrongType(value, field, `an object with ${known.join(', ')}`);
    const extra = unknownKey(value, known);
    if (extra === undefined) return faultOfFields(value, fields, known, field);
    const expected = known.find((name) => isNear(name, extra)) ?? `one of ${known.join(', ')}`;
    return { kind: 'unknown-field', field: pathOf(field, extra), value: value[extra], expected };
  };
}

/** The first of an object's own keys that is none of these. No list of them is made: nearly every object that is looked at is right. */
function unknownKey(value: Readonly<Record<string, unknown>>, known: readonly string[]): string | undefined {
  for (const key in value) if (!known.includes(key) && Object.hasOwn(value, key)) return key;
  return undefined;
}

/**
 * The first fault among the fields of an object that have a rule.
 *
 * @param value - the object
 * @param fields - a rule per field
 * @param known - the keys of `fields`
 * @param field - where the object stands
 */
export function faultOfFields(
  value: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, Rule>>,
  known: readonly string[],
  field: string,
): Fault | undefined {
  for (const key of known) {
    const rule = fields[key]!;
    // Where it stands is written only for what is wrong: writing it costs more than looking.
    if (rule(value[key], key) !== undefined) return rule(value[key], pathOf(field, key));
  }
  return undefined;
}

function pathOf(field: string, key: string): string {
  return field === '' ? key : `${field}.${key}`;
}

/** Whether one name begins like the other, or all but two letters are the same from both ends; in any case. */
function isNear(name: string, other: string): boolean {
  const [a, b] = [name.toLowerCase(), other.toLowerCase()];
  const shorter = Math.min(a.length, b.length);
  const alike = (place: (i: number) => number) => {
    let i = 0;
    while (i < shorter && a.at(place(i)) === b.at(place(i))) i++;
    return i;
  };
  const start = alike((i) => i);
  return start === shorter || start + alike((i) => -1 - i) >= Math.max(a.length, b.length) - 2;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function firstFault<T>(entries: Iterable<T>, look: (entry: T) => Fault | undefined): Fault | undefined {
  for (const entry of entries) {
    const fault = look(entry);
    if (fault !== undefined) return fault;
  }
  return undefined;
}
