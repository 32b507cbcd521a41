import type { ApiResult } from '../chainView/names.ts';

type Whole = NonNullable<ApiResult<'SubnetInfoRuntimeApi', 'get_metagraph'>>;
type Collateral = 'collateral_locked' | 'collateral_min' | 'collateral_earned';

/** A metagraph as the runtime answers it; before spec 435 without collateral. */
export type MetagraphAnswer = Omit<Whole, Collateral> & Partial<Pick<Whole, Collateral>>;
