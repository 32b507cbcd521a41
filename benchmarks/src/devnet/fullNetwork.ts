import {
  type AccountId,
  createChain,
  createSubtensorModule,
  developmentGenesis,
  type Genesis,
  PALLETS,
  type State,
} from '@taokit/chain';
import { safeFloatFromU64 } from '@taokit/dtao/dividends';
import { loadRegistry } from '@taokit/types/registry';
import { loadWasmEngine } from '@taokit/yuma';

/** How many subnets, of how many neurons each; a quarter of them validate. */
export interface NetworkSize {
  readonly subnets: number;
  readonly uids: number;
}

const TAO = 1_000_000_000n;
/** In each pool; alpha is four times as much. */
const POOL_RAO = 50_000n * TAO;
/** Of each validator, alpha. */
const STAKE_RAO = 5_000n * TAO;
const TEMPO = 360;

/**
 * A chain of so many subnets that trade and are emitted to, with neurons, stake and weights; its epochs run by WASM. It is written,
 * not called for: what it begins with is what a network has that is months old.
 *
 * @param size - how large
 * @param historyBlocks - how many blocks back it can be read
 */
export async function fullNetwork(size: NetworkSize, historyBlocks?: number) {
  const engine = await loadWasmEngine();
  const pallets = PALLETS.map((pallet) =>
    pallet.name === 'SubtensorModule' ? createSubtensorModule({ engine }) : pallet,
  );
  const registry = await loadRegistry();
  const history = historyBlocks === undefined ? {} : { historyBlocks };
  return createChain({ registry, genesis: networkGenesis(size), pallets, ...history });
}

/** What such a chain begins with. */
export function networkGenesis({ subnets, uids }: NetworkSize): Genesis {
  const netuids = Array.from({ length: subnets }, (_, index) => index + 1);
  const development = developmentGenesis();
  return {
    ...development,
    balances: [
      ...development.balances,
      ...netuids.map((netuid) => [subnetAccount(netuid), POOL_RAO] as const),
    ],
    writes: [
      ...(development.writes ?? []),
      (state) => {
        for (const netuid of netuids) writeSubnet(state, netuid, uids);
        state.write('SubtensorModule.TotalNetworks', [], subnets + 1);
        state.write('SubtensorModule.TotalStake', [], BigInt(subnets) * POOL_RAO);
      },
    ],
  };
}

function writeSubnet(state: State, netuid: number, uids: number): void {
  const write = (item: string, value: unknown, ...keys: (string | number)[]) =>
    state.write(`SubtensorModule.${item}`, keys, value);
  const validators = Math.ceil(uids / 4);
  const hotkeys = Array.from({ length: uids }, (_, uid) => account('11', netuid, uid));
  const stakedRao = BigInt(validators) * STAKE_RAO;
  const alphaInRao = 4n * POOL_RAO;
  write('NetworksAdded', true, netuid);
  write('SubnetMechanism', 1, netuid);
  write('SubtokenEnabled', true, netuid);
  write('NetworkRegistrationAllowed', true, netuid);
  write('SubnetEmissionEnabled', true, netuid);
  write('FirstEmissionBlockNumber', 1n, netuid);
  write('Tempo', TEMPO, netuid);
  // Epochs of subnets lie apart, as on mainnet.
  write('LastEpochBlock', BigInt(netuid % TEMPO), netuid);
  write('CommitRevealWeightsEnabled', false, netuid);
  write('MaxAllowedValidators', validators, netuid);
  write('SubnetOwner', account('22', netuid, 0), netuid);
  write('SubnetOwnerHotkey', hotkeys[0], netuid);
  write('SubnetTAO', POOL_RAO, netuid);
  write('SubnetAlphaIn', alphaInRao, netuid);
  write('SubnetAlphaOut', stakedRao, netuid);
  write('SubnetMovingPrice', { bits: (POOL_RAO << 32n) / alphaInRao }, netuid);
  write('TotalAlphaStaked', stakedRao, netuid);
  state.write('AlphaAssets.TotalAlphaIssuance', [netuid], alphaInRao + stakedRao);
  write('SubnetworkN', uids, netuid);
  write(
    'LastUpdate',
    hotkeys.map(() => 1n),
    netuid,
  );
  write(
    'ValidatorPermit',
    hotkeys.map((_, uid) => uid < validators),
    netuid,
  );
  for (const [uid, hotkey] of hotkeys.entries()) {
    const coldkey = account('22', netuid, uid);
    write('Keys', hotkey, netuid, uid);
    write('Uids', uid, netuid, hotkey);
    write('IsNetworkMember', true, hotkey, netuid);
    write('BlockAtRegistration', 0n, netuid, uid);
    write('Owner', coldkey, hotkey);
    write('OwnedHotkeys', [hotkey], coldkey);
    if (uid >= validators) continue;
    const share = safeFloatFromU64(STAKE_RAO);
    write('StakingHotkeys', [hotkey], coldkey);
    write('TotalHotkeyAlpha', STAKE_RAO, hotkey, netuid);
    write('TotalHotkeySharesV2', share, hotkey, netuid);
    write('AlphaV2', share, hotkey, coldkey, netuid);
    write('Weights', weightsOf(uid, validators, uids), netuid, uid);
  }
}

/** On every miner; what each gets differs a little from validator to validator. */
function weightsOf(
  validator: number,
  validators: number,
  uids: number,
): readonly (readonly [number, number])[] {
  return Array.from({ length: uids - validators }, (_, at) => {
    const weight = 30_000 + ((at * 7_919 + validator * 104_729) % 30_000);
    return [validators + at, weight] as const;
  });
}

function account(kind: string, netuid: number, uid: number): AccountId {
  const four = (value: number) => value.toString(16).padStart(4, '0');
  return `0x${kind.repeat(28)}${four(netuid)}${four(uid)}`;
}

/** The account that holds a subnet's TAO (`get_subnet_account_id`). */
function subnetAccount(netuid: number): AccountId {
  const bytes = [netuid & 0xff, netuid >> 8].map((byte) => byte.toString(16).padStart(2, '0'));
  return `0x6d6f646c73756274656e7372${bytes.join('')}`.padEnd(66, '0') as AccountId;
}
