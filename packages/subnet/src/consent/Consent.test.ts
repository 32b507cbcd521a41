import { keypairFromUri } from '@taokit/keys';
import { describe, expect, test } from 'vitest';
import { type Consent, type ConsentOptions, checkConsent, hashConsent, hashData } from './Consent.ts';

const [owner, user, other] = ['//Alice', '//Bob', '//Charlie'].map((uri) => keypairFromUri(uri).address) as [
  string,
  string,
  string,
];
const data = new TextEncoder().encode('my X-ray');
const consent: Consent = {
  owner,
  data: hashData(data),
  users: [user, other],
  purpose: 'Diagnose',
  untilBlock: 100,
};
const options: ConsentOptions = {
  user,
  data,
  purpose: 'Diagnose',
  block: 100,
  commitmentOf: async (account) => (account === owner ? hashConsent(consent) : undefined),
};

describe('checkConsent', () => {
  test('what the owner committed to is allowed, whatever the order of the users', async () => {
    expect(await checkConsent(consent, options)).toEqual({ ok: true });
    expect(await checkConsent({ ...consent, users: [other, user] }, options)).toEqual({ ok: true });
  });

  test.each<[string, Partial<Consent>, Partial<ConsentOptions>]>([
    ['other data', {}, { data: new Uint8Array(3) }],
    ['another user', {}, { user: owner }],
    ['another purpose', {}, { purpose: 'Sell' }],
    ['too late', {}, { block: 101 }],
    ['taken back', {}, { commitmentOf: async () => new Uint8Array(32) }],
    ['never given', {}, { commitmentOf: async () => undefined }],
    ['users added by the caller', { users: [user, other, owner] }, { user: owner }],
    ['time added by the caller', { untilBlock: 1_000 }, { block: 101 }],
    ['purpose widened by the caller', { purpose: '*' }, { purpose: 'Sell' }],
    ['another owner', { owner: other }, {}],
  ])('%s: refused', async (_, changed, held) => {
    expect(await checkConsent({ ...consent, ...changed }, { ...options, ...held })).toMatchObject({
      ok: false,
      refusal: 'NotConsented',
    });
  });

  test('a document of another form is a typed error', async () => {
    await expect(checkConsent({ ...consent, forever: true } as never, options)).rejects.toMatchObject({
      code: 'subnet/unknown-field',
    });
    await expect(checkConsent({} as never, options)).rejects.toMatchObject({ code: 'subnet/missing-field' });
  });
});
