/** What a name of btcli leads to: a read or an intent of the registries, or a command of ours. */
export type Target = { readonly read: string } | { readonly intent: string } | { readonly own: OwnName };

/** Commands that no registry has. */
export type OwnName =
  | 'walletList'
  | 'walletCreate'
  | 'newColdkey'
  | 'newHotkey'
  | 'regenColdkey'
  | 'regenHotkey'
  | 'regenColdkeypub'
  | 'regenHotkeypub'
  | 'sign'
  | 'verify';

/** A group of btcli. */
export interface Group {
  /** What it is about. */
  readonly brief: string;
  /** Its other names. */
  readonly aliases: readonly string[];
  /** Its commands. */
  readonly commands: Readonly<Record<string, Target>>;
}

const read = (name: string): Target => ({ read: name });
const intent = (op: string): Target => ({ intent: op });
const own = (name: OwnName): Target => ({ own: name });

/** btcli's groups, with the short forms of its versions 9 to 11, and where each of their commands is here. */
export const GROUPS: Readonly<Record<string, Group>> = {
  wallet: {
    brief: 'Wallets of the Python tools, and what is theirs on the chain.',
    aliases: ['wallets', 'w'],
    commands: {
      list: own('walletList'),
      create: own('walletCreate'),
      'new-coldkey': own('newColdkey'),
      'new-hotkey': own('newHotkey'),
      'regen-coldkey': own('regenColdkey'),
      'regen-hotkey': own('regenHotkey'),
      'regen-coldkeypub': own('regenColdkeypub'),
      'regen-hotkeypub': own('regenHotkeypub'),
      sign: own('sign'),
      verify: own('verify'),
      balance: read('balance'),
      overview: read('stakeValueForColdkey'),
      inspect: read('delegated'),
      registrations: read('netuidsForHotkey'),
      transfer: intent('transfer'),
      'get-identity': read('identity'),
      'set-identity': intent('setIdentity'),
      'associate-hotkey': intent('associateHotkey'),
      'swap-hotkey': intent('swapHotkey'),
      'announce-coldkey-swap': intent('announceColdkeySwap'),
      'swap-coldkey': intent('swapColdkeyAnnounced'),
      'swap-check': read('coldkeySwapAnnouncement'),
    },
  },
  stake: {
    brief: 'Stake: what there is, and how it moves.',
    aliases: ['st'],
    commands: {
      add: intent('addStake'),
      remove: intent('removeStake'),
      move: intent('moveStake'),
      'move-swap': intent('moveSwapStake'),
      transfer: intent('transferStake'),
      swap: intent('swapStake'),
      burn: intent('stakeBurn'),
      'unstake-all': intent('unstakeAll'),
      'unstake-all-alpha': intent('unstakeAllAlpha'),
      list: read('stakeForColdkey'),
      show: read('stake'),
      value: read('stakeValueForColdkey'),
      auto: read('autoStakeAll'),
      'set-auto': intent('setAutoStake'),
      claim: intent('claimRoot'),
      'process-claim': intent('claimRoot'),
      children: read('children'),
      'set-children': intent('setChildren'),
      'set-childkey-take': intent('setChildkeyTake'),
    },
  },
  subnets: {
    brief: 'Subnets: what they are, cost and pay.',
    aliases: ['subnet', 's'],
    commands: {
      list: read('subnets'),
      show: read('subnet'),
      metagraph: read('metagraph'),
      hyperparameters: read('subnetHyperparameters'),
      hparams: read('subnetHyperparameters'),
      price: read('alphaPrice'),
      prices: read('alphaPrices'),
      'burn-cost': read('burn'),
      'create-cost': read('subnetRegistrationCost'),
      conviction: read('subnetConvictions'),
      create: intent('registerSubnet'),
      register: intent('burnedRegister'),
      start: intent('startCall'),
      'check-start': read('subnetStartSchedule'),
      'get-identity': read('subnetIdentity'),
      'set-identity': intent('setSubnetIdentity'),
      'set-symbol': intent('updateSymbol'),
      mechanisms: read('mechanismCount'),
      'set-mechanisms': intent('setMechanismCount'),
      emissions: read('mechanismEmissionSplit'),
    },
  },
  sudo: {
    brief: "A subnet owner's settings, and takes.",
    aliases: ['su', 'hparams'],
    commands: {
      get: read('subnetHyperparameters'),
      set: intent('setHyperparameter'),
      'get-take': read('delegateTake'),
      'set-take': intent('setTake'),
      trim: intent('trimSubnet'),
      'trim-null-batch': intent('trimNullSubnetBatch'),
      'stake-burn': intent('stakeBurn'),
      buyback: intent('stakeBurn'),
      start: intent('startCall'),
      'check-start': read('subnetStartSchedule'),
      'set-symbol': intent('updateSymbol'),
      'get-identity': read('subnetIdentity'),
      'set-identity': intent('setSubnetIdentity'),
    },
  },
  weights: {
    brief: 'Weights: set, committed, revealed, read.',
    aliases: ['weight', 'wt'],
    commands: {
      set: intent('setWeights'),
      commit: intent('commitWeights'),
      reveal: intent('revealWeights'),
      show: read('weights'),
      bonds: read('bonds'),
      commits: read('timelockedWeightCommits'),
    },
  },
  root: {
    brief: "Root: validators' baskets, and what is claimed of them.",
    aliases: [],
    commands: {
      list: read('rootBaskets'),
      positions: read('rootBasketPortfolio'),
      owed: read('rootBasketOwed'),
      claim: intent('claimRoot'),
      register: intent('rootRegister'),
      allocate: intent('stakeIntoBasket'),
      swap: intent('swapBasket'),
    },
  },
  conviction: {
    brief: 'Locked stake, and whom it speaks for.',
    aliases: ['lock'],
    commands: {
      list: read('locksForColdkey'),
      targeting: read('locksForHotkey'),
      show: read('coldkeyLock'),
      add: intent('lockStake'),
      move: intent('moveLock'),
      mode: intent('setPerpetualLock'),
      accept: intent('setRejectLockedAlpha'),
    },
  },
  crowd: {
    brief: 'Crowdloans.',
    aliases: ['crowdloan', 'cr'],
    commands: {
      list: read('crowdloans'),
      info: read('crowdloan'),
      contributors: read('crowdloanContributors'),
      create: intent('createCrowdloan'),
      contribute: intent('contributeCrowdloan'),
      withdraw: intent('withdrawCrowdloan'),
      finalize: intent('finalizeCrowdloan'),
      refund: intent('refundCrowdloan'),
      dissolve: intent('dissolveCrowdloan'),
      'update-cap': intent('updateCrowdloanCap'),
      'update-end': intent('updateCrowdloanEnd'),
      'update-min': intent('updateCrowdloanMinContribution'),
    },
  },
  proxy: {
    brief: 'Who may sign for an account.',
    aliases: [],
    commands: {
      list: read('proxies'),
      add: intent('addProxy'),
      create: intent('createPureProxy'),
      remove: intent('removeProxy'),
      'remove-all': intent('removeProxies'),
      kill: intent('killPureProxy'),
      execute: intent('executeProxyAnnounced'),
    },
  },
  axon: {
    brief: 'Where a neuron answers.',
    aliases: [],
    commands: { set: intent('serveAxon'), 'set-tls': intent('serveAxonTls'), reset: intent('resetAxon') },
  },
};
