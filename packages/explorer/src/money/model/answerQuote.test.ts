import { readFileSync } from 'node:fs';
import { quoteMove, quoteStake, quoteUnstake } from '@taokit/dtao';
import { alpha, formatRao, tao } from '@taokit/types';
import { describe, expect, test } from 'vitest';
import { answerQuote } from './answerQuote.ts';
import { type PoolText, type QuoteText, readQuoteText } from './quoteForm.ts';

const POOL: PoolText = {
  netuid: '92',
  tao: '587.19904795',
  alpha: '435,539.509978376',
  weight: '',
  fee: '33',
};
const TO: PoolText = {
  netuid: '64',
  tao: '52000',
  alpha: '720 000',
  weight: '0.499999812345678901',
  fee: '33',
};
const TEXT: QuoteText = {
  kind: 'stake',
  pools: 'weighted',
  pool: { ...POOL, weight: '0.49999996464176487' },
  to: TO,
  amount: '10',
  tolerance: '1%',
  limit: '',
  allowPartial: true,
  stake: '',
};
const FROM = {
  netuid: 92,
  taoReserve: tao('587.19904795'),
  alphaReserve: alpha(92, '435539.509978376'),
  quoteWeight: 499_999_964_641_764_870n,
  feeRateU16: 33,
};
const DESTINATION = {
  netuid: 64,
  taoReserve: tao('52000'),
  alphaReserve: alpha(64, '720000'),
  quoteWeight: 499_999_812_345_678_901n,
  feeRateU16: 33,
};

function answer(change: Partial<QuoteText>) {
  const input = readQuoteText({ ...TEXT, ...change });
  if ('faults' in input) throw new Error([...input.faults.values()].join(' '));
  return answerQuote(input);
}

describe('readQuoteText, answerQuote', () => {
  test('stake: what dtao quotes, with limit, tolerance and partial fill', () => {
    expect(answer({})).toEqual({ kind: 'stake', quote: quoteStake(FROM, tao('10'), { tolerance: '1%' }) });
    const limited = { limitPrice: tao('0.00136'), allowPartial: true };
    expect(
      answer({ limit: '0.00136', tolerance: '' }).kind === 'stake' &&
        answer({ limit: '0.00136', tolerance: '' }),
    ).toEqual({
      kind: 'stake',
      quote: quoteStake(FROM, tao('10'), limited),
    });
    const whole = answer({ limit: '0.00136', allowPartial: false });
    expect(whole).toMatchObject({ quote: { ok: false, refusal: 'SlippageTooHigh' } });
  });

  test('unstake: with the stake, the remainder is told', () => {
    const text = { kind: 'unstake', amount: '100', stake: '112', tolerance: '' } as const;
    expect(answer(text)).toEqual({
      kind: 'unstake',
      quote: quoteUnstake(FROM, alpha(92, '100'), { stake: alpha(92, '112') }),
    });
    expect(answer(text)).toMatchObject({ quote: { ok: true, remainder: { amountOut: tao('0.016162516') } } });
  });

  test('move: a limit is a ratio of prices', () => {
    const text = { kind: 'move', amount: '1000', tolerance: '' } as const;
    expect(answer(text)).toEqual({ kind: 'move', quote: quoteMove(FROM, DESTINATION, alpha(92, '1000')) });
    expect(answer({ ...text, limit: '0.018439082' })).toEqual({
      kind: 'move',
      quote: quoteMove(FROM, DESTINATION, alpha(92, '1000'), { limitRatioE9: 18_439_082n }),
    });
  });

  test('what is left empty is told as assumed', () => {
    expect(answer({ pool: { ...POOL, fee: '' } })).toMatchObject({
      quote: { assumed: ['feeRateU16', 'quoteWeight', 'minimumStake'] },
    });
  });

  test('every field says itself what is wrong with it', () => {
    const input = readQuoteText({
      ...TEXT,
      kind: 'move',
      amount: '1e3',
      tolerance: '100%',
      limit: 'x',
      stake: '-1',
      pool: { netuid: '70000', tao: '', alpha: '1.0000000001', weight: '0.995', fee: '65536' },
    });
    expect('faults' in input && [...input.faults.keys()].sort()).toEqual([
      'amount',
      'limit',
      'pool.alpha',
      'pool.fee',
      'pool.netuid',
      'pool.tao',
      'pool.weight',
      'stake',
      'tolerance',
    ]);
  });

  test('two states of one subnet’s pool are said to be that, not thrown', () => {
    expect(answer({ kind: 'move', to: { ...TO, netuid: '92' } })).toEqual({
      kind: 'unquotable',
      message: 'from and to are two states of the pool of subnet 92. Pass the same pool twice.',
    });
  });
});

const { cases } = JSON.parse(
  readFileSync(new URL('../../../../../vectors/mainnet/quotes.json', import.meta.url), 'utf8'),
) as { cases: Record<string, string>[] };

describe('what mainnet answered', () => {
  test.each(cases.filter(({ spec }) => Number(spec) === 475))(
    'subnet $netuid, $side $amount',
    ({ netuid, side, amount, tao_reserve, alpha_reserve, quote_weight, amount_paid_out, fee_paid }) => {
      const pool = {
        netuid: String(netuid),
        tao: formatRao(BigInt(tao_reserve!)),
        alpha: formatRao(BigInt(alpha_reserve!)),
        weight: `0.${quote_weight}`,
        fee: '33',
      };
      const kind = side === 'buy' ? 'stake' : 'unstake';
      expect(answer({ kind, pool, amount: formatRao(BigInt(amount!)) })).toMatchObject({
        quote: { ok: true, amountOut: { rao: BigInt(amount_paid_out!) }, fee: { rao: BigInt(fee_paid!) } },
      });
    },
  );
});
