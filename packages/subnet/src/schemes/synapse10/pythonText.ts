import { matching, type Rule } from '@taokit/errors/check';
import { check } from '../../internal/check.ts';
import { SubnetError } from '../../SubnetError.ts';

/**
 * The type a field has in Python's class: the text that is hashed depends on it. `1` in a field of floats reads `1.0` there,
 * and JavaScript's numbers do not tell.
 */
export type PythonType =
  | 'str'
  | 'int'
  | 'float'
  | 'bool'
  | 'any'
  | {
      /** Of what is there. */
      readonly optional: PythonType;
    }
  | {
      /** Of each entry. */
      readonly list: PythonType;
    }
  | {
      /** Of each value. */
      readonly dict: PythonType;
    }
  | {
      /** Of each field. */
      readonly model: Readonly<Record<string, PythonType>>;
    };

const SCALARS: readonly unknown[] = ['str', 'int', 'float', 'bool', 'any'];

/** A {@link PythonType}: a misspelt one would make every request of a synapse fail its hash. */
export const pythonTypeRule: Rule = /* @__PURE__ */ matching(
  isPythonType,
  'str, int, float, bool, any, or one of optional, list, dict and model of them',
);

function isPythonType(type: unknown): boolean {
  if (SCALARS.includes(type)) return true;
  if (typeof type !== 'object' || type === null) return false;
  const [[kind, inner] = [], ...more] = Object.entries(type);
  if (more.length > 0) return false;
  if (kind === 'model')
    return typeof inner === 'object' && inner !== null && Object.values(inner).every(isPythonType);
  return (kind === 'optional' || kind === 'list' || kind === 'dict') && isPythonType(inner);
}

const number: Rule = /* @__PURE__ */ matching((value) => typeof value === 'number', 'a number');
const FLOAT: unique symbol = Symbol('float');

/** A number that Python reads as a float although it is whole: `1.0` in JSON. */
export interface PythonFloat {
  /** The number. */
  readonly [FLOAT]: number;
}

/**
 * Marks a number as a float of Python.
 *
 * @param value - the number
 * @throws `SubnetError` `subnet/wrong-type`
 */
export function pythonFloat(value: number): PythonFloat {
  check(value, number, 'value');
  return Object.freeze({ [FLOAT]: value });
}

function isFloat(value: unknown): value is PythonFloat {
  return typeof value === 'object' && value !== null && FLOAT in value;
}

/**
 * The text Python's `str()` makes of a value: what the Python axon and dendrite hash field by field.
 *
 * @param value - JSON: text, number, bigint, boolean, null, array, object or Map. An object's keys stand in their order, but
 *   JavaScript puts keys that look like whole numbers first: use a Map where there are such
 * @param type - the field's type in Python. `any` reads a number as the JSON that is sent of it: whole ones up to 10^21 as `int`,
 *   all others as `float`
 * @returns the text
 * @throws `SubnetError` `subnet/wrong-type` for a type that is none, `subnet/no-python-text` for a value that has none: `undefined`, a fraction in a field of integers, a lone
 *   surrogate
 *
 * Source: `repr` of CPython 3.10 to 3.13, which agree. Letters that a newer Unicode added are escaped by the one that does not
 * know them: hash no field where that matters.
 *
 * @example
 * ```ts
 * import { pythonText } from '@taokit/subnet';
 *
 * pythonText([1, 0.5], { list: 'float' }); // '[1.0, 0.5]'
 * pythonText({ k: null, ok: true }, 'any'); // "{'k': None, 'ok': True}"
 * ```
 */
export function pythonText(value: unknown, type: PythonType): string {
  check(type, pythonTypeRule, 'type');
  // str() of a text is the text; only inside others is it quoted.
  return typeof value === 'string' && acceptsText(type) ? wellFormed(value) : represent(value, type);
}

function acceptsText(type: PythonType): boolean {
  if (typeof type === 'object' && 'optional' in type) return acceptsText(type.optional);
  return type === 'str' || type === 'any';
}

function represent(value: unknown, type: PythonType): string {
  if (isFloat(value)) return representMarked(value[FLOAT], type);
  if (typeof type === 'object') return representNested(value, type);
  switch (typeof value) {
    case 'string':
      return type === 'str' || type === 'any' ? representText(value) : none(value, type);
    case 'boolean':
      return type === 'bool' || type === 'any' ? (value ? 'True' : 'False') : none(value, type);
    case 'bigint':
      return type === 'float'
        ? representFloat(Number(value))
        : type === 'int' || type === 'any'
          ? `${value}`
          : none(value, type);
    case 'number':
      return representNumber(value, type);
    default:
      return type === 'any' ? representAny(value) : none(value, type);
  }
}

function representNested(value: unknown, type: Exclude<PythonType, string>): string {
  if ('optional' in type) return value === null ? 'None' : represent(value, type.optional);
  if ('list' in type) return Array.isArray(value) ? representList(value, type.list) : none(value, type);
  const entries = entriesOf(value);
  if (entries === undefined) return none(value, type);
  if ('dict' in type) return representEntries(entries, () => type.dict);
  // A model's dump has its fields in the order they are declared, whatever the order they came in.
  const given = new Map(entries);
  const fields = Object.keys(type.model).map((name) => [name, given.get(name)] as const);
  return representEntries(fields, (name) => type.model[name]!);
}

function representAny(value: unknown): string {
  if (value === null) return 'None';
  if (Array.isArray(value)) return representList(value, 'any');
  const entries = entriesOf(value);
  return entries === undefined ? none(value, 'any') : representEntries(entries, () => 'any');
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] | undefined {
  if (value instanceof Map) return [...(value as Map<string, unknown>)];
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? Object.entries(value) : undefined;
}

function representList(values: readonly unknown[], type: PythonType): string {
  return `[${values.map((value) => represent(value, type)).join(', ')}]`;
}

function representEntries(
  entries: readonly (readonly [string, unknown])[],
  typeOf: (name: string) => PythonType,
): string {
  return `{${entries.map(([name, value]) => `${representText(name)}: ${represent(value, typeOf(name))}`).join(', ')}}`;
}

/** A field of integers takes a whole float, as pydantic does. */
function representMarked(value: number, type: PythonType): string {
  if (typeof type === 'object' && 'optional' in type) return representMarked(value, type.optional);
  if (type === 'float' || type === 'any') return representFloat(value);
  return type === 'int' && Number.isInteger(value) ? `${BigInt(value)}` : none(value, type);
}

function representNumber(value: number, type: PythonType): string {
  if (type === 'float') return representFloat(value);
  if (type !== 'int' && type !== 'any') return none(value, type);
  // From here on JSON.stringify writes an exponent, which Python reads as a float.
  const isWhole = Number.isInteger(value) && (type === 'int' || Math.abs(value) < 1e21);
  if (isWhole) return `${BigInt(value)}`;
  return type === 'any' ? representFloat(value) : none(value, type);
}

/** Both languages write the shortest digits that read back the same; they differ in when they use an exponent. */
function representFloat(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  const [mantissa, power] = Math.abs(value).toExponential().split('e') as [string, string];
  const exponent = Number(power);
  const digits = mantissa.replace('.', '');
  if (exponent < -4 || exponent >= 16) {
    const fraction = digits.length > 1 ? `.${digits.slice(1)}` : '';
    return `${sign}${digits[0]}${fraction}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
  }
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
  return `${sign}${whole}.${digits.slice(exponent + 1) || '0'}`;
}

/** What Python does not print as it is: controls, formats, surrogates, private and unassigned, and separators but the space. */
const UNPRINTABLE = /[\p{C}\p{Z}]/u;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function representText(text: string): string {
  wellFormed(text);
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  let out = '';
  for (const letter of text) {
    if (letter === quote) out += `\\${letter}`;
    else if (ESCAPES[letter] !== undefined) out += ESCAPES[letter];
    else out += letter !== ' ' && UNPRINTABLE.test(letter) ? escapeLetter(letter.codePointAt(0)!) : letter;
  }
  return quote + out + quote;
}

function escapeLetter(code: number): string {
  if (code <= 0xff) return `\\x${code.toString(16).padStart(2, '0')}`;
  if (code <= 0xffff) return `\\u${code.toString(16).padStart(4, '0')}`;
  return `\\U${code.toString(16).padStart(8, '0')}`;
}

/** Python cannot encode a lone surrogate either. */
function wellFormed(text: string): string {
  if (/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text))
    return none(text, 'str');
  return text;
}

function none(value: unknown, type: PythonType): never {
  const wanted = typeof type === 'string' ? type : Object.keys(type)[0]!;
  throw new SubnetError(`A ${value === null ? 'null' : typeof value} has no Python text as ${wanted}.`, {
    code: 'subnet/no-python-text',
    fix: 'Give the field the type it has in the Python class, or a value of that type.',
    values: { type },
  });
}
