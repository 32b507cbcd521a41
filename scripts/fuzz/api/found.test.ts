/** Calls that once ended in a raw error, in no answer, or in one as if nothing were wrong. */
import { safeFloatFromU64 } from '@taokit/dtao/dividends';
import { balancerModel, maxPoolMove } from '@taokit/dtao/pools';
import { blockStateFromStorage } from '@taokit/dtao/verification';
import { TaokitError } from '@taokit/errors';
import { ln, log2 } from '@taokit/fixed';
import { keypairFromUri, sign, wipeKeypair, wipeSecret } from '@taokit/keys';
import { sealKeyfile } from '@taokit/keys/keyfile';
import {
  defaultGuaranteeStudy,
  runScenario,
  runStandardCase,
  seriesToCsv,
  twoTeamEmission,
} from '@taokit/study';
import { bySpec, dateOfBlock } from '@taokit/types';
import { encodeValue, hashers, loadRegistry } from '@taokit/types/registry';
import { electWinner, runMechanisms } from '@taokit/yuma/mechanisms';
import { referenceEngine } from '@taokit/yuma/reference';
import { isMaxWeightLimited, isRawWeightLimited, isWithinRateLimit } from '@taokit/yuma/weights';
import { describe, expect, test } from 'vitest';

const any = (value: unknown) => value as never;
const pool = { taoReserveRao: 10n ** 13n, alphaReserveRao: 10n ** 14n, quoteWeight: 5n * 10n ** 17n };
const alice = keypairFromUri('//Alice');
const registry = await loadRegistry();
const cycle: Record<string, unknown> = {};
cycle['self'] = cycle;
/** A type whose numbers are so that a logarithm in it would never end. */
const fake = { saturatingMul: () => 0n, one: 0n, fractionBits: 32, wrappingMul: (x: bigint) => x };

const CALLS: readonly (readonly [string, () => unknown])[] = [
  ['a pool without a weight', () => balancerModel().price(any({ ...pool, quoteWeight: undefined }))],
  [
    'an order whose limit is misspelt',
    () => balancerModel().buy(pool, any({ amountRao: 1n, feeRateU16: 0, limitPrice: 5n })),
  ],
  ['half a fee rate', () => balancerModel().maxInput(pool, 'buy', 10n ** 9n, 0.5)],
  ['a move between nothing', () => maxPoolMove(any(undefined), any(undefined), 1n)],
  ['a float of less than nothing', () => safeFloatFromU64(-1n)],
  [
    'a netuid that is none',
    () => blockStateFromStorage({ 'SubtensorModule.SubnetTAO': { three: 5n } }, { block: 9, spec: 475 }),
  ],
  ['a logarithm in no type', () => log2(any(fake), 5n)],
  ['a logarithm in no type, to base e', () => ln(any(fake), 5n)],
  ['a keypair whose address is none', () => sign(any({ ...alice, address: Number.NaN }), 'text')],
  ['no secret to wipe', () => wipeSecret(any(cycle))],
  ['no keypair to wipe', () => wipeKeypair(any({ ...alice, secretKey: cycle }))],
  ['a study of endless points', () => defaultGuaranteeStudy({ points: Number.POSITIVE_INFINITY })],
  ['a study with a misspelt option', () => defaultGuaranteeStudy(any({ sampels: 1 }))],
  ['no engine', () => runStandardCase(any(5), 1)],
  ['endless epochs', () => runScenario(referenceEngine, any({ epochs: Symbol('wrong') }))],
  ['no series', () => seriesToCsv(any({ name: 'x', validators: [], miners: [], epochs: null }))],
  ['teams of words', () => twoTeamEmission(any({ honestStake: '1' }))],
  ['a table of no specs', () => bySpec(any({ self: cycle }))],
  ['a time no Date holds', () => dateOfBlock(2 ** 32 - 1, { block: 0, date: new Date(8.64e15) })],
  ['a hash of words', () => hashers.Twox128.hash(any('text'))],
  [
    'a case with a misspelt field',
    () => encodeValue(registry, registry.extrinsic.call, { type: 'System', valeu: null }),
  ],
  ['a winner among objects', () => electWinner(any([1n, cycle]))],
  ['mechanisms without an engine', () => runMechanisms(any({ runEpoch: 5 }), any({}))],
  ['so many uids that they are a bigint', () => referenceEngine.runEpoch(any({ n: 2n ** 128n }))],
  ['a weight that is NaN', () => isMaxWeightLimited(0, [1], [Number.NaN], 5)],
  ['weights that are missing', () => isRawWeightLimited(0, [1], any(undefined), 5)],
  ['a rate of true', () => isWithinRateLimit(any({ lastUpdate: true, currentBlock: 5n, rateLimit: 1n }))],
];

describe('what was found', () => {
  test.each(CALLS)('%s: a typed error', (_, call) => {
    expect(call).toThrow(TaokitError);
  });

  test('a derivation of the caller that gives no key: a typed error', async () => {
    const options = { password: 'Testing 1234, testing', argon2i: any(() => 0) };
    await expect(sealKeyfile({ account: alice, phrase: undefined }, options)).rejects.toThrow(TaokitError);
  });
});
