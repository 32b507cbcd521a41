import type { DispatchClass, DispatchInfo, DispatchInfoTable } from '../../../runtime/DispatchInfo.ts';

/** What most calls of spec 300 had in common: neurons do not pay to work. */
function free(refTime: bigint, ofClass: DispatchClass = 'Normal', proofSize = 0n): DispatchInfo {
  return { refTime, proofSize, class: ofClass, paysFee: false };
}

function paid(refTime: bigint, ofClass: DispatchClass = 'Normal'): DispatchInfo {
  return { refTime, proofSize: 0n, class: ofClass, paysFee: true };
}

/** As the recorded runtime of spec 300 charges them, by the events of its traces; what it did not record has no entry. */
export const DISPATCH_INFO_OF_300: DispatchInfoTable = {
  add_stake: free(2_495_500_000n),
  add_stake_limit: free(2_552_800_000n),
  remove_stake: free(1_671_800_000n),
  remove_stake_limit: free(2_553_800_000n),
  remove_stake_full_limit: free(2_548_000_000n, 'Normal', 10_142n),
  unstake_all: free(180_190_000n, 'Operational'),
  unstake_all_alpha: free(2_794_500_000n, 'Operational'),
  move_stake: free(3_219_500_000n, 'Operational'),
  transfer_stake: free(3_107_600_000n, 'Operational'),
  swap_stake: free(2_851_300_000n, 'Operational'),
  swap_stake_limit: free(2_926_500_000n, 'Operational'),
  recycle_alpha: paid(676_000_000n, 'Operational'),
  burn_alpha: paid(573_010_000n, 'Operational'),
  burned_register: free(5_879_400_000n),
  root_register: free(2_720_500_000n),
  register_network: free(6_360_500_000n, 'Operational'),
  dissolve_network: free(3_369_000_000n, 'Operational'),
  start_call: paid(335_770_000n, 'Operational'),
  set_weights: free(123_705_000_000n),
  batch_set_weights: free(655_100_000n),
  commit_weights: free(447_300_000n),
  reveal_weights: free(722_000_000n),
  batch_reveal_weights: free(1_020_500_000n),
  increase_take: free(369_630_000n),
  decrease_take: free(312_380_000n),
  set_childkey_take: paid(371_330_000n),
  set_children: paid(3_369_000_000n, 'Operational'),
  swap_hotkey: free(5_160_900_000n, 'Operational'),
  try_associate_hotkey: paid(407_560_000n, 'Operational'),
};
