import type { ApiTable } from '../../runtime/RuntimeApi.ts';

const NOBODY = `0x${'00'.repeat(32)}`;
/** `BabeEpochConfiguration::default()`. */
const CONFIGURATION = { c: [1n, 4n], allowed_slots: { type: 'PrimaryAndSecondaryVRFSlots', value: null } };
const EPOCH = {
  epoch_index: 0n,
  start_slot: 0n,
  duration: 0n,
  authorities: [],
  randomness: NOBODY,
  config: CONFIGURATION,
};

/** What the runtime answers for a consensus it does not run: that there is nothing. Source: `runtime/src/lib.rs`. */
export const babeApi: ApiTable = {
  'BabeApi.configuration': () => ({
    slot_duration: 0n,
    epoch_length: 0n,
    c: CONFIGURATION.c,
    authorities: [],
    randomness: NOBODY,
    allowed_slots: CONFIGURATION.allowed_slots,
  }),
  'BabeApi.current_epoch_start': () => 0n,
  'BabeApi.current_epoch': () => EPOCH,
  'BabeApi.next_epoch': () => EPOCH,
  'BabeApi.generate_key_ownership_proof': () => null,
  'BabeApi.submit_report_equivocation_unsigned_extrinsic': () => null,
};
