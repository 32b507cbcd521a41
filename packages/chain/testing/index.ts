export {
  fund,
  type GenesisSubnet as TestSubnet,
  writeHotkey,
  writeSubnet,
} from '../src/genesis/writeSubnet.ts';
export { accountOf, keyOf } from './accounts.ts';
export { asRoot } from './asRoot.ts';
export { createTestChain } from './createTestChain.ts';
export { type EconomyWorld, type EconomyWorldOptions, economyWorld } from './economyWorld.ts';
export { livelyChain } from './livelyChain.ts';
export { sealUntil } from './sealUntil.ts';
export { signTransaction, type TransactionOptions } from './signTransaction.ts';
export { type Submitted, submit } from './submit.ts';
