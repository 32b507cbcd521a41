export { accountOf, keyOf } from './accounts.ts';
export { asRoot } from './asRoot.ts';
export { createTestChain } from './createTestChain.ts';
export { signTransaction, type TransactionOptions } from './signTransaction.ts';
export { type Submitted, submit } from './submit.ts';
