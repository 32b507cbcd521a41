import type { Json, TraceStorage } from './TraceStorage.ts';

const PALLET = 'SubtensorModule';

/** What a new neuron appends to the lists by uid. */
const NEW_NEURON: Readonly<Record<string, Json>> = {
  Rank: 0,
  Trust: 0,
  Active: true,
  Emission: '0',
  Consensus: 0,
  Incentive: 0,
  Dividends: 0,
  PruningScores: 0,
  ValidatorTrust: 0,
  ValidatorPermit: false,
};

/** What a neuron that replaces another starts from; the rest it inherits. */
const CLEARED: Readonly<Record<string, Json>> = {
  Active: true,
  Emission: '0',
  Trust: 0,
  Consensus: 0,
  Incentive: 0,
  Dividends: 0,
};

/** A list by uid. */
export function uidList(storage: TraceStorage, item: string, netuid: number): readonly Json[] {
  return storage.get(`${PALLET}.${item}`, netuid) as readonly Json[];
}

/** Sets one uid's entry of a list, if the list is that long. */
export function setUidEntry(
  storage: TraceStorage,
  item: string,
  netuid: number,
  uid: number,
  value: Json,
): void {
  const list = uidList(storage, item, netuid);
  if (uid >= list.length) return;
  storage.set(
    list.map((before, i) => (i === uid ? value : before)),
    `${PALLET}.${item}`,
    netuid,
  );
}

/** Whether a hotkey has a uid on a subnet. */
export function isRegistered(storage: TraceStorage, netuid: number, hotkey: string): boolean {
  return storage.has(`${PALLET}.Uids`, netuid, hotkey);
}

/** `append_neuron`: the hotkey takes the next uid. */
export function appendNeuron(storage: TraceStorage, netuid: number, hotkey: string, block: bigint): void {
  const uid = storage.int(`${PALLET}.SubnetworkN`, netuid);
  storage.set(uid + 1, `${PALLET}.SubnetworkN`, netuid);
  for (const [item, value] of Object.entries({ ...NEW_NEURON, LastUpdate: String(block) }))
    storage.set([...uidList(storage, item, netuid), value], `${PALLET}.${item}`, netuid);
  seat(storage, netuid, uid, hotkey, block);
}

/** `replace_neuron`: the hotkey takes another's uid; the subnet owner's hotkey is never replaced. */
export function replaceNeuron(
  storage: TraceStorage,
  netuid: number,
  uid: number,
  hotkey: string,
  block: bigint,
): void {
  const old = String(storage.get(`${PALLET}.Keys`, netuid, uid));
  if (storage.has(`${PALLET}.SubnetOwnerHotkey`, netuid))
    if (storage.get(`${PALLET}.SubnetOwnerHotkey`, netuid) === old) return;
  for (const item of ['Uids', 'NeuronCertificates', 'Axons'])
    storage.remove(`${PALLET}.${item}`, netuid, old);
  storage.remove(`${PALLET}.IsNetworkMember`, old, netuid);
  for (const item of ['AssociatedEvmAddress', 'Bonds']) storage.remove(`${PALLET}.${item}`, netuid, uid);
  for (const [item, value] of Object.entries(CLEARED)) setUidEntry(storage, item, netuid, uid, value);
  seat(storage, netuid, uid, hotkey, block);
}

function seat(storage: TraceStorage, netuid: number, uid: number, hotkey: string, block: bigint): void {
  storage.set(hotkey, `${PALLET}.Keys`, netuid, uid);
  storage.set(uid, `${PALLET}.Uids`, netuid, hotkey);
  storage.set(block, `${PALLET}.BlockAtRegistration`, netuid, uid);
  storage.set(true, `${PALLET}.IsNetworkMember`, hotkey, netuid);
}

/** `create_account_if_non_existent`: a hotkey that nobody owns becomes the coldkey's. */
export function createAccount(storage: TraceStorage, coldkey: string, hotkey: string): void {
  if (storage.has(`${PALLET}.Owner`, hotkey)) return;
  storage.set(coldkey, `${PALLET}.Owner`, hotkey);
  for (const item of ['OwnedHotkeys', 'StakingHotkeys']) {
    const hotkeys = storage.get(`${PALLET}.${item}`, coldkey) as readonly Json[];
    if (!hotkeys.includes(hotkey)) storage.set([...hotkeys, hotkey], `${PALLET}.${item}`, coldkey);
  }
}

/** `coldkey_owns_hotkey`. */
export function ownsHotkey(storage: TraceStorage, coldkey: string, hotkey: string): boolean {
  return storage.has(`${PALLET}.Owner`, hotkey) && storage.get(`${PALLET}.Owner`, hotkey) === coldkey;
}
