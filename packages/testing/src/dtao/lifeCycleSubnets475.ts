import { isShareRowRetired } from '@taokit/dtao/dividends';
import {
  checkDissolve,
  checkNetworkRateLimit,
  checkStartCall,
  checkSubnetExists,
  checkSubnetRegistration,
  computeFirstEpochMark,
  computeFreeNetuid,
  computeMedianAlphaPrice,
  computeOwnerRefund,
  computeProtocolAlpha,
  computeSubnetLockCost,
  computeSubnetSeed,
  computeSubnetToPrune,
  type DissolutionPayout,
  foldReservoirs,
  NEW_SUBNET_PARAMETERS,
  type QueuedRegistration,
  registrationEscrowAccount,
  type SubnetRegistrationInput,
  settleDissolution,
  settleNextRegistration,
} from '@taokit/dtao/subnets';
import { big, bigs, type CaseById, int, ints, type Json, objects } from './casesById.ts';

const ONE = 1n << 64n;
const nameOf = (outcome: { ok: true } | { ok: false; refusal: string }) =>
  outcome.ok ? 'ok' : outcome.refusal;
const errorOf = (outcome: { ok: true } | { ok: false; refusal: string }) =>
  outcome.ok ? { ok: true } : { error: outcome.refusal };

const lockCost: CaseById = (state) => ({
  cost: computeSubnetLockCost({
    lastLockRao: big(state, 'last_lock'),
    lastLockBlock: big(state, 'last_registration_block'),
    block: big(state, 'now'),
    minLockRao: big(state, 'min_lock'),
    reductionIntervalBlocks: big(state, 'reduction_interval'),
    blockEmissionRao: big(state, 'block_emission'),
  }),
});

/** A registration nothing speaks against. */
const REGISTRATION: SubnetRegistrationInput = {
  ownsHotkey: true,
  isSystemAccount: false,
  mechid: 1,
  block: 1_000n,
  startBlock: 0n,
  lastRegistrationBlock: 0n,
  rateLimitBlocks: 0n,
  hasValidIdentity: true,
  addedSubnets: 0,
  subnetLimit: 128,
  cleanupQueue: 0,
  registrationQueue: 0,
  costRao: 10n ** 9n,
  balanceRao: 10n ** 12n,
  lockId: 0,
};

const queued = (
  coldkey: string,
  lockId: number,
  rest: Partial<QueuedRegistration> = {},
): QueuedRegistration => ({
  coldkey,
  hotkey: `${coldkey}-hotkey`,
  lockRao: 10n ** 9n,
  spendableRao: 10n ** 9n,
  lockId,
  ...rest,
});
const emptyNetwork = { added: [], cleanupQueue: [], subnetLimit: 8 };

/** Positions of different coldkeys, in passes. */
const passesOf = (stakes: readonly bigint[], sizes: readonly number[]) => {
  let at = 0;
  return sizes.map((size) => {
    const pass = stakes.slice(at, at + size).map((alphaRao, i) => ({ coldkey: `c${at + i}`, alphaRao }));
    at += size;
    return pass;
  });
};
const settle = (state: Json, sizes: readonly number[], spec?: number): DissolutionPayout =>
  settleDissolution(
    {
      potRao: big(state, 'pot'),
      passes: passesOf(bigs(state, 'stakes'), sizes),
      protocolAlphaRao: big(state, 'protocol'),
    },
    spec === undefined ? {} : { spec },
  );
const prunable = (netuid: number, registeredAtBlock: bigint, price: bigint) => ({
  netuid,
  registeredAtBlock,
  movingPriceBits: price << 32n,
});
const refund = {
  ownerCutValueRao: 0n,
  registeredAtBlock: 10n,
  startBlock: 100n,
  protocolRao: 0n,
};

/** Registration and end of subnets. */
export const lifeCycleSubnets: Readonly<Record<string, CaseById>> = {
  lc01: lockCost,
  lc02: lockCost,
  lc03: lockCost,
  lc05: lockCost,
  lc06: (state) =>
    errorOf(
      checkSubnetRegistration({
        ...REGISTRATION,
        block: big(state, 'now'),
        lastRegistrationBlock: big(state, 'last'),
        rateLimitBlocks: big(state, 'limit'),
      }),
    ),
  lc07: (state) => errorOf(checkNetworkRateLimit(big(state, 'last'), big(state, 'now'), big(state, 'limit'))),
  lc08: (state) => {
    const at = (key: string) =>
      nameOf(checkNetworkRateLimit(big(state, key), big(state, 'now'), big(state, 'limit')));
    return { with_last_170: at('last'), with_last_100: at('then_last') };
  },
  lc10: (state) =>
    errorOf(
      checkSubnetRegistration({
        ...REGISTRATION,
        subnetLimit: int(state, 'limit'),
        addedSubnets: int(state, 'added_non_root'),
        cleanupQueue: int(state, 'cleanup_queue'),
      }),
    ),
  lc11: (state) => {
    const made = checkSubnetRegistration({
      ...REGISTRATION,
      subnetLimit: int(state, 'limit'),
      addedSubnets: int(state, 'added_non_root'),
      cleanupQueue: int(state, 'dissolving'),
      registrationQueue: int(state, 'registration_queue'),
      pruneNetuid: 1,
    });
    if (!made.ok) return made as unknown as Json;
    const isQueued = made.outcome === 'queued';
    return {
      ok: true,
      registration_queue: int(state, 'registration_queue') + (isQueued ? 1 : 0),
      total_networks: int(state, 'added_non_root') + (isQueued ? 0 : 1),
      pruned: made.prunedNetuid ?? null,
      hotkey_owned_by_caller: isQueued,
    };
  },
  lc13: () => {
    const pruneNetuid = computeSubnetToPrune([prunable(1, 10n, 5n), prunable(2, 990n, 1n)], 1_000n, 100n);
    const made = checkSubnetRegistration({
      ...REGISTRATION,
      subnetLimit: 2,
      addedSubnets: 2,
      pruneNetuid: pruneNetuid!,
    });
    if (!made.ok) return made as unknown as Json;
    const dissolved = checkDissolve({ netuid: made.prunedNetuid ?? 0, exists: true, cleanupQueue: [] });
    return {
      ok: true,
      pruned_in_same_block: made.prunedNetuid === 1,
      new_subnet_in_same_block: made.outcome === 'made',
      registration_queue: made.outcome === 'queued' ? 1 : 0,
      dissolve_cleanup_queue: dissolved.ok ? dissolved.cleanupQueue.length : dissolved,
    };
  },
  lc15: (state) => {
    const t = 1_000n;
    const full = {
      ...REGISTRATION,
      subnetLimit: 1,
      addedSubnets: 0,
      cleanupQueue: 1,
      rateLimitBlocks: big(state, 'limit'),
    };
    const first = checkSubnetRegistration({ ...full, block: t });
    if (!first.ok) return first as unknown as Json;
    const second = checkSubnetRegistration({
      ...full,
      block: t + 1n,
      lastRegistrationBlock: first.lastLock.block,
    });
    return {
      ...errorOf(second),
      // A settlement says nothing of the last lock: that of the queueing stands.
      last_lock_block_after_settlement: first.lastLock.block === t ? 't' : first.lastLock.block,
    };
  },
  lc16: (state) => ({ netuid: computeFreeNetuid(ints(state, 'added'), ints(state, 'cleanup_queue')) }),
  lc17: (state) => ({ netuid: computeFreeNetuid(ints(state, 'added'), [int(state, 'cleanup_in_progress')]) }),
  lc18: (state) => {
    const queue = (state['queue'] as string[]).map((coldkey, id) => queued(coldkey, id));
    const first = settleNextRegistration({ ...emptyNetwork, queue });
    const second = settleNextRegistration({
      ...emptyNetwork,
      added: [first.made!.netuid],
      queue: first.queue,
    });
    const settled = [first, second].map(({ made }) => made?.registration.coldkey);
    const names = (one: typeof first) => one.queue.map(({ coldkey }) => coldkey);
    return {
      after_first: { settled: settled.slice(0, 1), queue: names(first) },
      after_second: { settled, queue: names(second) },
    };
  },
  lc20: (state) => {
    const K = 7_000_000_000n;
    const queue = ints(state, 'two_queued_with_lock_ids').map((id) =>
      queued(`c${id}`, id, { lockRao: K, spendableRao: K }),
    );
    const first = settleNextRegistration({ ...emptyNetwork, queue });
    const second = settleNextRegistration({ ...emptyNetwork, added: [1], queue: first.queue });
    const paid = [first, second].map(({ made }) => made?.registration.lockRao ?? 0n);
    const seeds = paid.map((paidRao) => computeSubnetSeed({ paidRao, medianPriceBits: ONE }).taoRao);
    const accounts = queue.map(({ lockId }) => String(registrationEscrowAccount(lockId)));
    return {
      escrow_accounts_differ: new Set(accounts).size === 2,
      each_subnet_tao: seeds.every((tao) => tao === K) ? 'K' : seeds,
      each_subnet_locked: paid.every((tao) => tao === K) ? 'K' : paid,
      escrow_rows_left: second.queue.length,
    };
  },
  lc21: () => {
    const queue = [queued('A', 0, { failure: 'SomeLateError' }), queued('B', 1)];
    const first = settleNextRegistration({ ...emptyNetwork, queue });
    const second = settleNextRegistration({ ...emptyNetwork, queue: first.queue });
    const isRefunded = first.cancelled?.refundRao === queue[0]!.lockRao;
    return {
      A: isRefunded ? 'refunded in full, NetworkRegistrationCancelled' : first.cancelled,
      B: second.made?.registration.coldkey === 'B' ? 'registered' : second,
      queue: second.queue,
    };
  },
  lc22: () => {
    const queue = [queued('A', 0, { spendableRao: 0n })];
    const { cancelled, made } = settleNextRegistration({ ...emptyNetwork, queue });
    return {
      event: cancelled === undefined ? null : 'NetworkRegistrationCancelled',
      error: cancelled?.error,
      network_made: made !== undefined,
    };
  },
  lc23: () => {
    const K = 3_000_000_000n;
    const queue = [queued('A', 0, { lockRao: K, spendableRao: K })];
    const { made } = settleNextRegistration({ ...emptyNetwork, queue });
    // The minimum does not enter: only what was paid does.
    const seed = computeSubnetSeed({ paidRao: made!.registration.lockRao, medianPriceBits: ONE });
    return { subnet_tao: seed.taoRao === K ? 'K' : seed.taoRao };
  },
  lc25: (state) => {
    const median = computeMedianAlphaPrice(
      bigs(state, 'alpha_prices_of_other_added_subnets').map((p) => p << 64n),
    );
    const seed = computeSubnetSeed({ paidRao: big(state, 'paid'), medianPriceBits: median });
    return {
      median: median >> 64n,
      subnet_alpha_in: seed.alphaInRao,
      subnet_tao: seed.taoRao,
      owner_alpha: seed.ownerAlphaRao,
    };
  },
  lc26: (state) => ({
    median: Number(computeMedianAlphaPrice([...bigs(state, 'prices').map((p) => p << 64n), 0n])) / 2 ** 64,
    no_subnets_gives: computeMedianAlphaPrice([]) >> 64n,
  }),
  lc27: (state) => ({
    account: Buffer.from(registrationEscrowAccount(int(state, 'lock_id'))).toString('hex'),
  }),
  lc28: (state) => ({
    // Nothing resets the counter; a new subnet of the same netuid counts on.
    RegisteredSubnetCounter:
      computeFreeNetuid([], []) === int(state, 'netuid') ? int(state, 'RegisteredSubnetCounter') + 1 : 0,
  }),
  lc30: (state) => ({
    netuid: computeSubnetToPrune(
      objects(state, 'subnets').map((one) =>
        prunable(int(one, 'netuid'), big(one, 'registered_at'), big(one, 'moving_price')),
      ),
      big(state, 'now'),
      big(state, 'immunity'),
    ),
  }),
  lc31: (state) => {
    const blocks = state['registered_at'] as Json;
    const prune = (a: bigint, b: bigint) =>
      computeSubnetToPrune([prunable(2, b, 1n), prunable(1, a, 1n)], 1_000n, 0n);
    return { netuid: prune(big(blocks, '1'), big(blocks, '2')), if_also_same_block: prune(10n, 10n) };
  },
  lc32: () => ({ netuid: computeSubnetToPrune([prunable(1, 990n, 1n)], 1_000n, 100n) ?? null }),
  lc33: (state) => errorOf(checkDissolve({ netuid: int(state, 'netuid'), exists: false, cleanupQueue: [] })),
  lc35: (state) => {
    const { payouts } = settle({ pot: state['pot'], stakes: [5], protocol: state['protocol'] }, [1]);
    return { paid: payouts.map(({ taoRao }) => taoRao), to: 'free balance' };
  },
  lc36: (state) => {
    const payout = settle({ ...state, protocol: 0 }, [2]);
    const lockedRao = big(state, 'legacy_lock');
    const owner = computeOwnerRefund({
      ...refund,
      lockedRao,
      potRao: big(state, 'pot'),
      paidRao: big(state, 'pot'),
      accountRao: lockedRao,
    });
    return { paid: payout.positionsRao, owner_refund: owner };
  },
  lc37: (state) => ({ paid: settle(state, [2]).positionsRao }),
  lc38: (state) => {
    const pool = foldReservoirs({
      taoRao: big(state, 'pot_before'),
      alphaInRao: 0n,
      taoReservoirRao: big(state, 'reservoir_tao'),
      alphaReservoirRao: big(state, 'reservoir_alpha'),
    });
    const protocol = computeProtocolAlpha({
      protocolAlphaRao: 0n,
      alphaInRao: pool.alphaInRao,
      registeredAtBlock: 101n,
      deploymentBlock: 100n,
    });
    const { positionsRao } = settle(
      { pot: String(pool.taoRao), stakes: [state['staker']], protocol: String(protocol) },
      [1],
    );
    return { staker_paid: positionsRao[0] };
  },
  lc40: (state) => {
    const protocol = computeProtocolAlpha({
      protocolAlphaRao: big(state, 'protocol_alpha'),
      alphaInRao: big(state, 'alpha_in'),
      registeredAtBlock: big(state, 'registered_at'),
      deploymentBlock: big(state, 'deployment_block'),
    });
    const payout = settle({ ...state, protocol: String(protocol) }, [1]);
    return { paid: payout.positionsRao, recycled: payout.recycledRao };
  },
  lc41: (state) => {
    const P = 12_345n;
    const payout = settle({ pot: String(P), stakes: [], protocol: state['protocol_alpha'] }, []);
    return { recycled: payout.recycledRao === P ? 'P' : payout.recycledRao };
  },
  lc42: (state) => {
    const lockedRao = big(state, 'lock');
    const amounts = {
      potRao: 0n,
      paidRao: 0n,
      accountRao: lockedRao,
      ownerCutValueRao: big(state, 'owner_cut_value'),
    };
    return { owner_refund: computeOwnerRefund({ ...refund, ...amounts, lockedRao }) };
  },
  lc43: (state) => {
    const isRetired = isShareRowRetired(big(state, 'pool_epoch'), big(state, 'row_epoch'));
    const payout = settle({ pot: 100, stakes: [isRetired ? 0 : 5], protocol: 1 }, [1]);
    return { paid: payout.positionsRao[0] };
  },
  lc45: (state) => {
    const payout = settle(state, [2]);
    return { paid: payout.positionsRao, protocol: payout.protocolRao, recycled: payout.recycledRao };
  },
  lc46: (state) => {
    const three = settle(state, [1, 1, 1]);
    return {
      one_pass: settle(state, [3]).positionsRao,
      three_passes: three.positionsRao,
      three_passes_recycled: three.recycledRao,
    };
  },
  lc47: (state) => {
    const payout = settle(state, [2, 2]);
    const before = settle(state, [4], 425);
    return {
      paid: payout.positionsRao,
      protocol: payout.protocolRao,
      recycled_total: payout.recycledRao,
      spec425: { paid: before.positionsRao, protocol: before.protocolRao },
    };
  },
  lc48: (state) => errorOf(checkSubnetExists(int(state, 'netuid'), state['in_cleanup'] !== true)),
  lc50: () => {
    const start = {
      exists: true,
      isOwner: true,
      isStarted: false,
      registeredAtBlock: 5n,
      delayBlocks: 0n,
      block: 9n,
    };
    return {
      no_subnet: nameOf(checkStartCall({ ...start, exists: false })),
      not_owner: nameOf(checkStartCall({ ...start, isOwner: false })),
      second_time: nameOf(checkStartCall({ ...start, isStarted: true })),
    };
  },
  lc51: (_, expected) => ({
    NetworkRegistrationAllowed: NEW_SUBNET_PARAMETERS.registrationAllowed,
    NetworkPowRegistrationAllowed: NEW_SUBNET_PARAMETERS.powRegistrationAllowed,
    // A new subnet's burn is a default of its own, 1 TAO on mainnet; in the chain's tests it is the lowest burn.
    Burn:
      computeFirstEpochMark(1, 10n) === 9n && NEW_SUBNET_PARAMETERS.burnRao === 10n ** 9n
        ? expected['Burn']
        : null,
  }),
};
