/**
 * What a subnet's owner may set: who, when, and within which bounds.
 *
 * @packageDocumentation
 */

export {
  ADMIN_FREEZE_WINDOW_BLOCKS,
  areSettingsFrozen,
  checkSetterAccess,
  computeSetterInterval,
  type FreezeInput,
  type SetterAccessInput,
  type SetterKind,
  type SetterRefusal,
} from './setterAccess.ts';
export {
  checkOwnerSetting,
  OWNER_SETTING_RANGES,
  type RangedSetting,
  type SettingRange,
  type SettingRefusalName,
} from './settingRanges.ts';
export {
  type AlphaValuesInput,
  type AlphaValuesRefusal,
  checkAlphaValues,
  checkBurnBounds,
  checkMaxAllowedUids,
  checkRegistrationSwitches,
  type EpochConsensus,
  MAX_BURN_LOWER_BOUND_RAO,
  type MaxUidsInput,
  type MaxUidsRefusal,
  MIN_BURN_UPPER_BOUND_RAO,
  type RegistrationSwitches,
} from './subnetSettings.ts';
export { checkTrim, MAX_IMMUNE_PERCENT, type TrimInput, type TrimRefusal } from './trimUids.ts';
