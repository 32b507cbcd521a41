import { defineIntent } from '../defineIntent.ts';
import { account, hex, integerFrom, optional, text, u16s, u64 } from '../params/index.ts';
import { hotkeyOf } from '../shared/accounts.ts';
import { subtensor } from '../shared/calls.ts';
import { refuseInput } from '../shared/refuse.ts';

/**
 * Registers a hotkey on a subnet by proof of work.
 *
 * The seal is found before: `mining*` are of the catalogue and refused unless they are its defaults.
 */
export const powRegister = /* @__PURE__ */ defineIntent({
  name: 'pow_register',
  category: 'registration',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['SubtensorModule.pow_register'],
  summary: 'Registers a hotkey on a subnet by proof of work.',
  params: {
    netuid: integerFrom(1, 65_535),
    workBlock: u64,
    nonce: u64,
    workHex: hex(32),
    hotkeySs58: optional(account),
    miningWorkers: optional(integerFrom(1, 1024), 4),
    miningTimeout: optional(integerFrom(0, 86_400), 300),
    miningBackend: optional(text, 'auto'),
    miningDeviceIds: optional(u16s),
  },
  refine: ({ miningWorkers, miningTimeout, miningBackend, miningDeviceIds }) => {
    // They steer the search for the seal, which is done before: nothing passed may be ignored in silence.
    const isDefault = miningWorkers === 4 && miningTimeout === 300 && miningBackend === 'auto';
    if (!isDefault || miningDeviceIds !== undefined)
      refuseInput('powRegister.mining*', miningBackend, 'left out: the seal is given, nothing is mined here');
  },
  call: ({ netuid, workBlock, nonce, workHex, hotkeySs58 }, context) =>
    subtensor('pow_register', {
      netuid,
      work_block: workBlock,
      nonce,
      work: workHex,
      hotkey: hotkeyOf(context, hotkeySs58, 'powRegister'),
    }),
});
