import type { ApiTable } from '../../runtime/RuntimeApi.ts';
import { getAllBetaPricing } from './getAllBetaPricing.ts';
import { getAllValidatorBaskets } from './getAllValidatorBaskets.ts';
import { getBasketPayout } from './getBasketPayout.ts';
import { getBasketPosition } from './getBasketPosition.ts';
import { getBasketTradingStatus } from './getBasketTradingStatus.ts';
import { getBetaIndex } from './getBetaIndex.ts';
import { getBetaPortfolio } from './getBetaPortfolio.ts';
import { getBetaPosition } from './getBetaPosition.ts';
import { getBetaPricing } from './getBetaPricing.ts';
import { getRootBasketOwed } from './getRootBasketOwed.ts';
import { getRootBasketPortfolio } from './getRootBasketPortfolio.ts';
import { getRootBasketPositions } from './getRootBasketPositions.ts';
import { getRootBasketTotalNav } from './getRootBasketTotalNav.ts';
import { getValidatorBasket } from './getValidatorBasket.ts';
import { getValidatorBasketNav } from './getValidatorBasketNav.ts';
import { getValidatorBasketSummary } from './getValidatorBasketSummary.ts';

/** Funds of root dividends. Source: `pallets/subtensor/src/rpc_info/basket_info.rs`, `staking/basket_views.rs`. */
export const betaBasketRuntimeApi: ApiTable = {
  'BetaBasketRuntimeApi.get_root_basket_owed': getRootBasketOwed,
  'BetaBasketRuntimeApi.get_basket_payout': getBasketPayout,
  'BetaBasketRuntimeApi.get_validator_basket_nav': getValidatorBasketNav,
  'BetaBasketRuntimeApi.get_validator_basket': getValidatorBasket,
  'BetaBasketRuntimeApi.get_root_basket_total_nav': getRootBasketTotalNav,
  'BetaBasketRuntimeApi.get_validator_basket_summary': getValidatorBasketSummary,
  'BetaBasketRuntimeApi.get_all_validator_baskets': getAllValidatorBaskets,
  'BetaBasketRuntimeApi.get_root_basket_positions': getRootBasketPositions,
  'BetaBasketRuntimeApi.get_basket_position': getBasketPosition,
  'BetaBasketRuntimeApi.get_root_basket_portfolio': getRootBasketPortfolio,
  'BetaBasketRuntimeApi.get_beta_pricing': getBetaPricing,
  'BetaBasketRuntimeApi.get_all_beta_pricing': getAllBetaPricing,
  'BetaBasketRuntimeApi.get_beta_index': getBetaIndex,
  'BetaBasketRuntimeApi.get_beta_position': getBetaPosition,
  'BetaBasketRuntimeApi.get_beta_portfolio': getBetaPortfolio,
  'BetaBasketRuntimeApi.get_basket_trading_status': getBasketTradingStatus,
};
