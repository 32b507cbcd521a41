import { objectOf } from '@taokit/errors/check';
import { check } from '../internal/check.ts';
import { RpcError } from '../RpcError.ts';
import type { Intent, IntentDefinition } from './Intent.ts';
import type { InputsOf, IntentParams, JsonSchema, ValuesOf } from './params/index.ts';
import type { StandardResult } from './StandardSchema.ts';

/**
 * Makes an intent of its definition.
 *
 * @param definition - name, signer, parameters, and the call they become
 */
export function defineIntent<const F extends IntentParams>(definition: IntentDefinition<F>): Intent<F> {
  const { params, refine, name } = definition;
  const fields = Object.keys(params);
  const isKnown = objectOf(Object.fromEntries(fields.map((field) => [field, () => undefined])));
  const parse = (inputs: InputsOf<F>): ValuesOf<F> => {
    check(inputs, isKnown, name);
    const given = inputs as Readonly<Record<string, unknown>>;
    const values = fields.map((field) => [
      field,
      params[field]!.parse(given[field], `${name}.${field}`, given),
    ]);
    const read = Object.fromEntries(values) as ValuesOf<F>;
    refine?.(read);
    return read;
  };
  const validate = (value: unknown) => standardResult(() => parse(value as InputsOf<F>));
  return Object.freeze({
    ...definition,
    op: camelCase(name),
    parse,
    jsonSchema: jsonSchemaOf(params),
    schema: { '~standard': { version: 1 as const, vendor: 'taokit' as const, validate } },
  });
}

/** `add_stake` as `addStake`. */
export function camelCase(name: string): string {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function jsonSchemaOf(params: IntentParams): JsonSchema {
  const entries = Object.entries(params);
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([field, { json }]) => [field, json])),
    required: entries.filter(([, { isOptional }]) => !isOptional).map(([field]) => field),
    additionalProperties: false,
  };
}

function standardResult<Output>(read: () => Output): StandardResult<Output> {
  try {
    return { value: read() };
  } catch (error) {
    if (!(error instanceof RpcError)) throw error;
    const field = error.values['field'];
    const path = typeof field === 'string' ? field.split('.').slice(1) : [];
    return { issues: [{ message: error.message, path }] };
  }
}
