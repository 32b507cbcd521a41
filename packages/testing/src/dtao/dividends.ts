import { computeTaoWeightBits } from '@taokit/dtao/coinbase';
import {
  addRootDividend,
  addRootStake,
  computeFixedShareValue,
  computeRootOwed,
  computeSafeShareValue,
  computeSelfContribution,
  computeStakeWeight,
  distributeDividends,
  EMPTY_FIXED_SHARE_POOL,
  EMPTY_SAFE_SHARE_POOL,
  type RootClaimant,
  removeRootStake,
  SAFE_FLOAT_ZERO,
  type SafeFloat,
  splitHotkeyTake,
  splitParentDividends,
  updateFixedPoolForAll,
  updateFixedPoolForOne,
  updateSafePoolForAll,
  updateSafePoolForOne,
} from '@taokit/dtao/dividends';
import { big, bigs, dtaoSuite, int, type Json, objects } from './dtaoSuite.ts';

const dividendDistribution = dtaoSuite('dividend_distribution', {
  inputs: 'hotkeys pending_root_alpha pending_validator_alpha',
  compute: (given, constants) => {
    const parts = distributeDividends(
      { validatorRao: big(given, 'pending_validator_alpha'), rootRao: big(given, 'pending_root_alpha') },
      objects(given, 'hotkeys').map((hotkey) => ({
        dividendBits: big(hotkey, 'dividend') << 32n,
        alphaStakeRao: big(hotkey, 'alpha_stake'),
        rootStakeRao: big(hotkey, 'root_stake'),
      })),
      computeTaoWeightBits(big(constants, 'tao_weight_u64')),
      { spec: 425 },
    );
    return {
      alpha_dividends_u96f32_bits: parts.map(({ alphaBits }) => alphaBits),
      root_alpha_dividends_u96f32_bits: parts.map(({ rootBits }) => rootBits),
      after_take_18pct: parts.map(({ alphaBits }) => {
        const { takeRao, stakersRao } = splitHotkeyTake(alphaBits, int(constants, 'take_u16'));
        return [takeRao, stakersRao];
      }),
    };
  },
});

const childkeyAndStakeWeight = dtaoSuite('childkey_and_stake_weight', {
  inputs: 'child ck_burn_u64 dividends parents',
  compute: (given, constants) => {
    const taoWeightBits = computeTaoWeightBits(big(constants, 'tao_weight_u64'));
    const child = given['child'] as Json;
    const lent = big(child, 'own_child_proportion_u64');
    const family = {
      alphaRao: big(child, 'alpha'),
      rootTaoRao: big(child, 'root'),
      childProportionsU64: lent === 0n ? [] : [lent],
    };
    const parents = objects(given, 'parents').map((parent) => ({
      hotkey: parent['parent'],
      alphaRao: big(parent, 'alpha'),
      rootTaoRao: big(parent, 'root'),
      proportionU64: big(parent, 'proportion_u64'),
      sameOwner: parent['owner'] === child['owner'],
    }));
    const burn = big(given, 'ck_burn_u64');
    const split = splitParentDividends(
      big(given, 'dividends'),
      { ...family, childkeyTakeU16: int(child, 'childkey_take_u16') },
      parents.map(({ hotkey: _, ...parent }) => parent),
      taoWeightBits,
      { burnU64: burn, spec: 425 },
    );
    const weight = computeStakeWeight(
      { ...family, parents: parents.map(({ hotkey: _, sameOwner: __, ...parent }) => parent) },
      taoWeightBits,
    );
    return {
      distribution: [
        ...parents.map(({ hotkey }, i) => [hotkey, split.parentsRao[i]]),
        [child['hotkey'], split.ownRao],
      ],
      recycled: split.recycledRao,
      self_contribution: computeSelfContribution(family, taoWeightBits),
      stake_weight: {
        alpha_i64f64_bits: weight.alphaBits,
        tao_i64f64_bits: weight.taoBits,
        total_i64f64_bits: weight.totalBits,
      },
    };
  },
});

/** Coldkeys of the root_claimable family, in the order of its columns. */
const COLDKEYS = [10, 11, 12];

const rootClaimable = dtaoSuite('root_claimable', {
  inputs: 'initial_root_stake_ck10_11_12',
  compute: (given) => {
    let rateBits = 0n;
    let claimants: RootClaimant[] = bigs(given, 'initial_root_stake_ck10_11_12').map((rootStakeRao) => ({
      rootStakeRao,
      claimedRao: 0n,
    }));
    const steps = objects(given, 'steps').map((step) => {
      const amount = big(step, 'amount');
      if (step['op'] === 'dividend') {
        const total = claimants.reduce((sum, { rootStakeRao }) => sum + rootStakeRao, 0n);
        ({ rateBits } = addRootDividend(rateBits, amount, total));
      } else {
        const change = step['op'] === 'add' ? addRootStake : removeRootStake;
        const at = COLDKEYS.indexOf(int(step, 'coldkey'));
        claimants = claimants.map((one, i) => (i === at ? change(rateBits, one, amount) : one));
      }
      return {
        ...step,
        rate_i96f32_bits: rateBits,
        owed: claimants.map((one) => computeRootOwed(rateBits, one)),
      };
    });
    return { steps };
  },
});

/** Keys of the share_pool family, in the order of its columns. */
const KEYS = [1, 2, 3, 4];

const sharePool = dtaoSuite('share_pool', {
  inputs: '',
  compute: (given) => {
    const fixed = fixedPool();
    const safe = safePool();
    const steps = objects(given, 'steps').map((step) => {
      const key = int(step, 'key');
      const amount = big(step, 'amount');
      for (const pool of [fixed, safe]) {
        if (step['op'] === 'all') pool.updateAll(amount);
        // As decrease_stake does: a withdrawal the share does not cover is not made.
        else if (amount >= 0n || pool.value(key) >= -amount) pool.updateOne(key, amount);
      }
      return {
        ...step,
        denominator_new: [safe.denominator().mantissa, safe.denominator().exponent],
        denominator_old_u64f64_bits: fixed.denominator(),
        shared_value_new: safe.sharedValue(),
        shared_value_old: fixed.sharedValue(),
        values_new: KEYS.map(safe.value),
        values_old: KEYS.map(fixed.value),
      };
    });
    return { steps };
  },
});

function fixedPool() {
  const shares = new Map<number, bigint>();
  let pool = EMPTY_FIXED_SHARE_POOL;
  return {
    updateAll(amount: bigint) {
      pool = updateFixedPoolForAll(pool, amount);
    },
    updateOne(key: number, amount: bigint) {
      const update = updateFixedPoolForOne(pool, shares.get(key) ?? 0n, amount);
      pool = update.pool;
      shares.set(key, update.shareBits);
    },
    value: (key: number) => computeFixedShareValue(pool, shares.get(key) ?? 0n),
    denominator: () => pool.denominatorBits,
    sharedValue: () => pool.sharedValueRao,
  };
}

/** Its vectors are of the rule that keeps what rounding leaves. */
const KEEPING = { spec: 425 };

function safePool() {
  const shares = new Map<number, SafeFloat>();
  let pool = EMPTY_SAFE_SHARE_POOL;
  return {
    updateAll(amount: bigint) {
      pool = updateSafePoolForAll(pool, amount);
    },
    updateOne(key: number, amount: bigint) {
      const update = updateSafePoolForOne(pool, shares.get(key) ?? SAFE_FLOAT_ZERO, amount, KEEPING);
      pool = update.pool;
      shares.set(key, update.share);
    },
    value: (key: number) => computeSafeShareValue(pool, shares.get(key) ?? SAFE_FLOAT_ZERO, KEEPING),
    denominator: () => pool.denominator,
    sharedValue: () => pool.sharedValueRao,
  };
}

/** Golden vectors of dividends, stake and share pools. */
export const dtaoDividendSuites = [dividendDistribution, childkeyAndStakeWeight, rootClaimable, sharePool];
