import {
  type AccountId,
  devAccount,
  developmentGenesis,
  type Genesis,
  hexFromBytes,
  type State,
  storageItem,
  writeSubnet,
} from '@taokit/chain';
import { RAO_PER_TAO } from '@taokit/types';
import { createDraw } from './createDraw.ts';
import { DEMO_SUBNETS, type DemoSubnet } from './demoSubnets.ts';
import { demoWeights } from './demoWeights.ts';

/** How the chain in the page begins: a development chain whose subnets have neurons, stake and weights. */
export function demoGenesis(): Genesis {
  const base = developmentGenesis();
  return {
    ...base,
    writes: [
      ...(base.writes ?? []),
      ...DEMO_SUBNETS.map((subnet, index) => (state: State) => writeDemoSubnet(state, index + 1, subnet)),
    ],
  };
}

const Weights = storageItem<[netuid: number, uid: number], readonly (readonly [number, number])[]>(
  'SubtensorModule.Weights',
);
const LastUpdate = storageItem<[netuid: number], readonly bigint[]>('SubtensorModule.LastUpdate');
const EmissionEnabled = storageItem<[netuid: number], boolean>('SubtensorModule.SubnetEmissionEnabled');
const CommitReveal = storageItem<[netuid: number], boolean>('SubtensorModule.CommitRevealWeightsEnabled');
const MaxValidators = storageItem<[netuid: number], number>('SubtensorModule.MaxAllowedValidators');
const Symbols = storageItem<[netuid: number], Uint8Array>('SubtensorModule.TokenSymbol');
const Burn = storageItem<[netuid: number], bigint>('SubtensorModule.Burn');
const Identities = storageItem<[netuid: number], Readonly<Record<string, Uint8Array>>>(
  'SubtensorModule.SubnetIdentitiesV3',
);

/** The hotkey of a seat: nobody has its secret, and nobody needs it. Seats 0 and 1 are the owner's. */
export function hotkeyOf(netuid: number, uid: number): AccountId {
  return keyOf(`hotkey ${netuid} ${uid}`);
}

function writeDemoSubnet(state: State, netuid: number, subnet: DemoSubnet): void {
  const owner = devAccount(subnet.owner);
  const draw = createDraw(netuid);
  writeSubnet(state, {
    netuid,
    taoRao: subnet.taoIn * RAO_PER_TAO,
    alphaInRao: subnet.alphaIn * RAO_PER_TAO,
    tempo: subnet.tempo,
    owner: [owner, hotkeyOf(netuid, 0)],
    neurons: Array.from({ length: subnet.seats }, (_, uid) => {
      const coldkey = uid < 2 ? owner : keyOf(`coldkey ${netuid} ${uid}`);
      return [coldkey, hotkeyOf(netuid, uid), stakeOf(subnet, uid, draw())] as const;
    }),
  });
  EmissionEnabled.insert(state, netuid, subnet.emissionEnabled);
  CommitReveal.insert(state, netuid, false);
  MaxValidators.insert(state, netuid, subnet.validators);
  Burn.insert(state, netuid, RAO_PER_TAO / 2n);
  Symbols.insert(state, netuid, bytesOf(subnet.symbol));
  Identities.insert(state, netuid, identityOf(subnet));
  // After the registrations, or they would count as set for whoever had the seat before.
  LastUpdate.mutate(state, netuid, (blocks) => blocks.map(() => 1n));
  for (const [uid, row] of demoWeights(subnet, createDraw(1_000 + netuid)))
    Weights.insert(state, netuid, uid, row);
}

/** Validators hold much, the first most; miners nothing. Seat 0 is the owner's and mines. */
function stakeOf({ validators }: DemoSubnet, uid: number, drawn: number): bigint {
  if (uid === 0 || uid > validators) return 0n;
  const alpha = Math.round((90_000 / uid ** 0.8) * (0.7 + 0.6 * drawn));
  return BigInt(alpha) * RAO_PER_TAO;
}

function identityOf({ name, description }: DemoSubnet): Readonly<Record<string, Uint8Array>> {
  const none = new Uint8Array();
  return {
    subnet_name: bytesOf(name),
    github_repo: none,
    subnet_contact: none,
    subnet_url: none,
    discord: none,
    description: bytesOf(description),
    logo_url: none,
    additional: none,
  };
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** An account made of a text, the same every time. */
export function keyOf(text: string): AccountId {
  const draw = createDraw([...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7));
  return hexFromBytes(Uint8Array.from({ length: 32 }, () => Math.floor(draw() * 256)));
}
