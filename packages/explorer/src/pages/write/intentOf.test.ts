import { describe, expect, test } from 'vitest';
import { intentOf, problemsOf, type WriteForm } from './intentOf.ts';

const hotkey = '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY';
const form: WriteForm = { deed: 'stake', netuid: '1', hotkey, amount: '1.5', tolerance: '5' };

describe('problemsOf', () => {
  test.each([
    form,
    { ...form, amount: 'all' },
    { ...form, deed: 'register' as const, amount: '', tolerance: '' },
  ])('behaviour: nothing wrong with %j', (one) => expect(problemsOf(one)).toEqual({}));

  test.each([
    [{ netuid: '65536' }, 'netuid'],
    [{ netuid: '-1' }, 'netuid'],
    [{ hotkey: '5Grwva' }, 'hotkey'],
    [{ amount: '0' }, 'amount'],
    [{ amount: '1e3' }, 'amount'],
    [{ amount: '0.0000000001' }, 'amount'],
    [{ tolerance: '100' }, 'tolerance'],
  ])('rejects: %j', (wrong, field) =>
    expect(Object.keys(problemsOf({ ...form, ...wrong }))).toEqual([field]),
  );
});

describe('intentOf', () => {
  test('behaviour: amounts stay texts', () => {
    expect(intentOf(form)).toEqual({
      op: 'addStake',
      netuid: 1,
      hotkeySs58: hotkey,
      amountTao: '1.5',
      rateTolerance: 0.05,
    });
    expect(intentOf({ ...form, deed: 'unstake' })).toMatchObject({ op: 'removeStake', amountAlpha: '1.5' });
    expect(intentOf({ ...form, deed: 'register' })).toEqual({
      op: 'burnedRegister',
      netuid: 1,
      hotkeySs58: hotkey,
    });
  });
});
