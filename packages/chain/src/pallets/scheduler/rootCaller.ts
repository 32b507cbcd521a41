import type { Variant } from '@taokit/types/registry';

/** Root, the only caller that schedules, as the state keeps callers. */
export const ROOT_CALLER: Variant = { type: 'system', value: { type: 'Root', value: null } };
