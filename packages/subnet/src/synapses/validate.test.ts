import type { StandardSchemaV1 } from '@standard-schema/spec';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { validate } from './validate.ts';

const thrower = (validate: StandardSchemaV1['~standard']['validate']): StandardSchemaV1 => ({
  '~standard': { version: 1, vendor: 'test', validate },
});

describe('validate', () => {
  test('what fits, as the schema makes it', async () => {
    const schema = v.object({ n: v.pipe(v.string(), v.transform(Number)) });
    expect(await validate(schema, { n: '5' })).toEqual({ ok: true, value: { n: 5 } });
  });

  test('what does not: the places, and not the value', async () => {
    const told = await validate(v.object({ n: v.number() }), { n: 'my secret' });
    expect(told).toMatchObject({ ok: false, reason: expect.stringContaining('n: ') });
    expect(JSON.stringify(told)).not.toContain('my secret');
  });

  test.each([
    [
      'a transform that throws',
      v.pipe(
        v.string(),
        v.transform((text) => BigInt(text)),
      ),
    ],
    ['one that rejects', thrower(async (value) => ({ value: BigInt(value as string) }))],
    ['one that answers nothing', thrower(() => undefined as never)],
  ])('%s: it does not fit, and the value is not told', async (_, schema) => {
    const told = await validate(schema, 'my secret');
    expect(told).toEqual({ ok: false, reason: 'the schema threw an error on it' });
  });
});
