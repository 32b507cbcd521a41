import { DEV_ACCOUNTS, type DevAccountName } from '@taokit/keys';
import type { IntentRequest } from '../../src/intents/composeIntent.ts';
import { dev } from './devnetClient.ts';

const { Alice, Bob, Charlie, Dave, Eve, Ferdie } = DEV_ACCOUNTS;
const H160 = `0x${'1f'.repeat(20)}`;

/** One write: by whom, what, and the chain's error where it is to fail. */
export interface Step {
  readonly by?: DevAccountName;
  /** Hotkey of the writer; the account itself when left out. */
  readonly hotkey?: string;
  readonly intent: IntentRequest;
  /** The error of the chain, or of the refusal before; success when left out. */
  readonly error?: string;
  /** Blocks made before. */
  readonly after?: number;
}

/** A multisig of Dave with two others, and a call it makes. */
const OF_THREE = {
  otherSignatories: [Eve, Bob],
  call: { op: 'transfer', destSs58: Alice, amountTao: '1' },
} as const;

/** A crowdloan that can be opened. */
const LOAN = {
  op: 'createCrowdloan',
  depositTao: '20',
  minContributionTao: '1',
  capTao: '100',
  end: 60_000,
  targetSs58: Bob,
} as const;

/** Writes in order, on one chain: every intent succeeds, and fails where a failure is documented. */
export const STEPS: readonly Step[] = [
  // Accounts.
  { intent: { op: 'transfer', destSs58: Bob, amountTao: '1' } },
  { intent: { op: 'transfer', destSs58: Bob, amountTao: '2000000' }, error: 'Token.FundsUnavailable' },
  { by: 'Eve', intent: { op: 'transferAll', destSs58: Dave } },
  { by: 'Dave', intent: { op: 'transfer', destSs58: Eve, amountTao: '1000' } },
  { intent: { op: 'setIdentity', name: 'Alice' } },
  { intent: { op: 'setIdentity', name: 'x'.repeat(5_000) }, error: 'SubtensorModule.InvalidIdentity' },
  { intent: { op: 'setSubnetIdentity', netuid: 1, subnetName: 'one' } },
  {
    by: 'Bob',
    intent: { op: 'setSubnetIdentity', netuid: 1, subnetName: 'mine' },
    error: 'SubtensorModule.NotSubnetOwner',
  },
  // Staking.
  { intent: { op: 'addStake', hotkeySs58: Alice, netuid: 1, amountTao: '100', rateTolerance: 0.9 } },
  {
    intent: { op: 'addStake', hotkeySs58: Alice, netuid: 1, amountTao: '200', rateTolerance: 0.0001 },
    error: 'SubtensorModule.SlippageTooHigh',
  },
  {
    intent: { op: 'addStake', hotkeySs58: Ferdie, netuid: 1, amountTao: '1' },
    error: 'SubtensorModule.HotKeyAccountNotExists',
  },
  {
    intent: { op: 'addStake', hotkeySs58: Alice, netuid: 9, amountTao: '1', slippageProtection: false },
    error: 'SubtensorModule.SubnetNotExists',
  },
  {
    intent: { op: 'addStakeLimit', hotkeySs58: Alice, netuid: 1, amountTao: '1', limitPriceRao: 10n ** 12n },
  },
  { intent: { op: 'removeStake', hotkeySs58: Alice, netuid: 1, amountAlpha: '1' } },
  {
    intent: { op: 'removeStake', hotkeySs58: Bob, netuid: 1, amountAlpha: 'all' },
    error: 'rpc/nothing-to-do',
  },
  { intent: { op: 'removeStakeLimit', hotkeySs58: Alice, netuid: 1, amountAlpha: '1', limitPriceRao: 1 } },
  {
    intent: {
      op: 'removeStakeLimit',
      hotkeySs58: Alice,
      netuid: 1,
      amountAlpha: '20000',
      limitPriceRao: 1,
    },
    error: 'SubtensorModule.NotEnoughStakeToWithdraw',
  },
  {
    intent: {
      op: 'moveStake',
      originHotkeySs58: Alice,
      originNetuid: 1,
      destHotkeySs58: Bob,
      destNetuid: 1,
      amountAlpha: '1',
    },
  },
  { intent: { op: 'swapStake', hotkeySs58: Alice, originNetuid: 1, destNetuid: 2, amountAlpha: '1' } },
  {
    intent: {
      op: 'moveSwapStake',
      originHotkeySs58: Alice,
      originNetuid: 1,
      destHotkeySs58: Bob,
      destNetuid: 2,
      amountAlpha: '1',
    },
  },
  {
    intent: {
      op: 'transferStake',
      destColdkeySs58: Charlie,
      hotkeySs58: Alice,
      originNetuid: 1,
      destNetuid: 1,
      amountAlpha: '1',
    },
  },
  { by: 'Charlie', intent: { op: 'unstakeAll', hotkeySs58: Alice } },
  { by: 'Charlie', intent: { op: 'addStake', hotkeySs58: Alice, netuid: 1, amountTao: '2' } },
  { by: 'Charlie', intent: { op: 'unstakeAllAlpha', hotkeySs58: Alice } },
  { intent: { op: 'setAutoStake', netuid: 1 } },
  { intent: { op: 'stakeBurn', netuid: 1, amountTao: '1' } },
  // Root.
  { intent: { op: 'addStake', hotkeySs58: Alice, netuid: 0, amountTao: '100' } },
  { intent: { op: 'rootRegister' } },
  { intent: { op: 'stakeIntoBasket', hotkeySs58: Alice, amountTao: '1000' } },
  // The pools of a development chain are smaller than the least trade of a basket.
  {
    intent: { op: 'swapBasket', hotkeySs58: Alice, originNetuid: 0, destNetuid: 1, amount: '0.5' },
    error: 'SubtensorModule.SlippageTooHigh',
  },
  {
    intent: {
      op: 'swapBasketMany',
      hotkeySs58: Alice,
      legs: [{ originNetuid: 0, destNetuid: 2, amount: '0.5' }],
    },
    error: 'SubtensorModule.SlippageTooHigh',
  },
  {
    by: 'Bob',
    intent: { op: 'swapBasket', hotkeySs58: Alice, originNetuid: 0, destNetuid: 1, amount: '0.5' },
    error: 'Pool.NonAssociatedColdKey',
  },
  { intent: { op: 'claimRoot' } },
  { intent: { op: 'claimRootWithHotkey', hotkeySs58: Alice } },
  { intent: { op: 'setRootClaimThreshold', threshold: '0.005' } },
  { by: 'Bob', intent: { op: 'setRootClaimThreshold', threshold: '0.005' }, error: 'Invalid.BadSigner' },
  { intent: { op: 'setSubnetEmissionEnabled', netuids: [1, 2], enabled: true } },
  // Registration.
  { by: 'Charlie', intent: { op: 'burnedRegister', netuid: 1 } },
  {
    by: 'Charlie',
    intent: { op: 'burnedRegister', netuid: 1 },
    error: 'SubtensorModule.HotKeyAlreadyRegisteredInSubNet',
  },
  {
    by: 'Dave',
    intent: { op: 'powRegister', netuid: 1, workBlock: 1, nonce: 1, workHex: '0x'.padEnd(66, '0') },
    error: 'SubtensorModule.SubNetRegistrationDisabled',
  },
  { by: 'Charlie', hotkey: dev('Charlie//3').address, intent: { op: 'registerSubnet' } },
  { by: 'Charlie', intent: { op: 'startCall', netuid: 3 } },
  {
    by: 'Charlie',
    intent: { op: 'startCall', netuid: 3 },
    error: 'SubtensorModule.FirstEmissionBlockNumberAlreadySet',
  },
  { by: 'Charlie', intent: { op: 'updateSymbol', netuid: 3, symbol: 'ζ' } },
  { by: 'Dave', hotkey: dev('Dave//1').address, intent: { op: 'associateHotkey' } },
  {
    by: 'Dave',
    hotkey: dev('Dave//1').address,
    intent: { op: 'swapHotkey', newHotkeySs58: Alice },
    error: 'SubtensorModule',
  },
  { by: 'Charlie', intent: { op: 'swapHotkey', newHotkeySs58: dev('Charlie//new').address } },
  // Delegation.
  { intent: { op: 'decreaseTake', take: '0.1' } },
  { intent: { op: 'increaseTake', take: '0.11' }, error: 'SubtensorModule.DelegateTxRateLimitExceeded' },
  { intent: { op: 'setTake', take: '0.09' } },
  { intent: { op: 'setTake', take: '0.09' }, error: 'rpc/nothing-to-do' },
  { intent: { op: 'setChildkeyTake', netuid: 1, take: '0.05' } },
  { intent: { op: 'setChildren', netuid: 1, children: [['0.5', Bob]] } },
  { intent: { op: 'setChildren', netuid: 1, children: [['0.5', Alice]] }, error: 'SubtensorModule' },
  // Serving.
  { intent: { op: 'serveAxon', netuid: 1, ip: '8.8.8.8', port: 8091 } },
  {
    intent: { op: 'serveAxon', netuid: 1, ip: '8.8.8.8', port: 8092 },
    error: 'ServingRateLimitExceeded',
  },
  { by: 'Bob', intent: { op: 'serveAxonTls', netuid: 2, ip: '8.8.8.8', port: 8091, certificate: '0x01aa' } },
  { intent: { op: 'servePrometheus', netuid: 1, ip: '8.8.8.8', port: 9090 } },
  { by: 'Bob', intent: { op: 'resetAxon', netuid: 2 }, error: 'ServingRateLimitExceeded' },
  // Weights.
  { intent: { op: 'setWeights', netuid: 1, weights: { 0: 1 } } },
  { intent: { op: 'commitWeights', netuid: 1, weights: { 0: 1 } }, error: 'rpc/weights-refused' },
  { by: 'Bob', intent: { op: 'commitWeights', netuid: 2, weights: { 0: 1 } } },
  {
    by: 'Bob',
    intent: { op: 'revealWeights', netuid: 2, uids: [0], weights: [1], salt: [1] },
    error: 'Pool.CommitNotFound',
  },
  // Those who run subnets.
  { intent: { op: 'setHyperparameter', netuid: 1, name: 'serving_rate_limit', value: 10 } },
  { by: 'Bob', intent: { op: 'setHyperparameter', netuid: 1, name: 'rho', value: 11 }, error: 'BadOrigin' },
  { intent: { op: 'trimSubnet', netuid: 1, maxN: 64 } },
  { intent: { op: 'setMechanismCount', netuid: 1, mechanismCount: 2 } },
  { intent: { op: 'trimNullSubnetBatch', netuid: 1, target: 64 }, error: 'SubtensorModule' },
  // Locks and collateral.
  { intent: { op: 'lockStake', netuid: 1, amountAlpha: '1' } },
  { intent: { op: 'lockStake', netuid: 1, amountAlpha: '1000000' }, error: 'SubtensorModule' },
  { intent: { op: 'setPerpetualLock', netuid: 1, enabled: true } },
  { intent: { op: 'moveLock', netuid: 1, destinationHotkeySs58: Bob } },
  { intent: { op: 'setRejectLockedAlpha', enabled: true } },
  { intent: { op: 'addCollateral', netuid: 1, amountAlpha: '1' } },
  { intent: { op: 'setMinCollateral', netuid: 1, minAlpha: '1' } },
  // Proxies.
  { by: 'Dave', intent: { op: 'addProxy', delegateSs58: Eve, proxyType: 'Any', delay: 1 } },
  {
    by: 'Dave',
    intent: { op: 'addProxy', delegateSs58: Eve, proxyType: 'Any', delay: 1 },
    error: 'Proxy.Duplicate',
  },
  {
    by: 'Eve',
    intent: {
      op: 'executeProxyAnnounced',
      delegateSs58: Eve,
      realSs58: Dave,
      innerOp: 'transfer',
      innerArgs: { destSs58: Bob, amountTao: '1' },
    },
    error: 'Proxy.Unannounced',
  },
  { by: 'Dave', intent: { op: 'removeProxy', delegateSs58: Eve, proxyType: 'Any', delay: 1 } },
  { by: 'Dave', intent: { op: 'removeProxy', delegateSs58: Eve }, error: 'Proxy.NotFound' },
  { by: 'Dave', intent: { op: 'createPureProxy', proxyType: 'Any' } },
  {
    by: 'Dave',
    intent: { op: 'killPureProxy', spawnerSs58: Dave, proxyType: 'Any' },
    error: 'Proxy.NoPermission',
  },
  { by: 'Dave', intent: { op: 'removeProxies' } },
  // Multisigs.
  {
    by: 'Dave',
    intent: {
      op: 'multisigThreshold1',
      otherSignatories: [Eve],
      call: { op: 'setRejectLockedAlpha', enabled: false },
    },
  },
  { by: 'Dave', intent: { op: 'multisigExecute', threshold: 2, ...OF_THREE } },
  {
    by: 'Dave',
    intent: { op: 'multisigCancel', threshold: 2, ...OF_THREE, timepoint: { height: 1, index: 1 } },
    error: 'Multisig.WrongTimepoint',
  },
  { by: 'Dave', intent: { op: 'multisigApprove', threshold: 3, ...OF_THREE } },
  // Crowdloans and leases.
  { by: 'Dave', intent: LOAN },
  { by: 'Dave', intent: { ...LOAN, depositTao: '1' }, error: 'Crowdloan.DepositTooLow' },
  { by: 'Eve', intent: { op: 'contributeCrowdloan', crowdloanId: 0, amountTao: '5' } },
  { by: 'Eve', intent: { op: 'withdrawCrowdloan', crowdloanId: 0 } },
  { by: 'Dave', intent: { op: 'updateCrowdloanCap', crowdloanId: 0, newCapTao: '90' } },
  { by: 'Dave', intent: { op: 'updateCrowdloanEnd', crowdloanId: 0, newEnd: 61_000 } },
  {
    by: 'Dave',
    intent: { op: 'updateCrowdloanMinContribution', crowdloanId: 0, newMinContributionTao: '2' },
  },
  { by: 'Dave', intent: { op: 'setCrowdloanMaxContribution', crowdloanId: 0, newMaxContributionTao: '80' } },
  { by: 'Dave', intent: { op: 'finalizeCrowdloan', crowdloanId: 0 }, error: 'Crowdloan.CapNotRaised' },
  { by: 'Dave', intent: { op: 'refundCrowdloan', crowdloanId: 0 } },
  { by: 'Dave', intent: { op: 'dissolveCrowdloan', crowdloanId: 0 } },
  { by: 'Dave', intent: { op: 'registerLeasedNetwork', emissionsShare: 30 }, error: 'Crowdloan' },
  {
    by: 'Dave',
    hotkey: Dave,
    intent: { op: 'terminateLease', leaseId: 0 },
    error: 'SubtensorModule.LeaseDoesNotExist',
  },
  // EVM.
  { intent: { op: 'fundEvmKey', evmAddress: H160, amountTao: '1' } },
  { intent: { op: 'evmWithdraw', amountTao: '1' }, error: 'System.CallFiltered' },
  {
    intent: {
      op: 'associateEvmKey',
      netuid: 1,
      evmKey: H160,
      blockNumber: 1,
      signature: `0x${'5a'.repeat(65)}`,
    },
    error: 'Pool.EvmKeyAssociateRateLimitExceeded',
  },
  // Coldkeys.
  {
    by: 'Eve',
    intent: { op: 'swapColdkeyAnnounced', newColdkeySs58: Ferdie },
    error: 'SubtensorModule.ColdkeySwapAnnouncementNotFound',
  },
  {
    by: 'Eve',
    intent: { op: 'clearColdkeySwapAnnouncement' },
    error: 'SubtensorModule.ColdkeySwapAnnouncementNotFound',
  },
  { by: 'Eve', intent: { op: 'announceColdkeySwap', newColdkeySs58: Ferdie } },
  { by: 'Eve', intent: { op: 'disputeColdkeySwap' } },
  // Batches.
  { intent: { op: 'batch', intents: [{ op: 'transfer', destSs58: Bob, amountTao: '1' }] } },
];
