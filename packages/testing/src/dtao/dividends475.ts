import { computeTaoWeightBits } from '@taokit/dtao/coinbase';
import { distributeDividends } from '@taokit/dtao/dividends';
import { big, dtaoSuite, objects } from './dtaoSuite.ts';

/** Root dividends from spec 441 on. */
export const dividends475Suite = dtaoSuite('dividend_distribution_475', {
  inputs: 'hotkeys pending_root_alpha pending_validator_alpha',
  compute: (given, constants) => {
    const parts = distributeDividends(
      { validatorRao: big(given, 'pending_validator_alpha'), rootRao: big(given, 'pending_root_alpha') },
      objects(given, 'hotkeys').map((hotkey) => ({
        dividendBits: big(hotkey, 'dividend') << 32n,
        alphaStakeRao: big(hotkey, 'alpha_stake'),
        rootStakeRao: big(hotkey, 'root_stake'),
        hasRootUid: hotkey['root_uid'] === true,
      })),
      computeTaoWeightBits(big(constants, 'tao_weight_u64')),
    );
    return {
      alpha_dividends_u96f32_bits: parts.map(({ alphaBits }) => alphaBits),
      root_alpha_dividends_u96f32_bits: parts.map(({ rootBits }) => rootBits),
    };
  },
});
