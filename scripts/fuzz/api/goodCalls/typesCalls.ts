import { alpha, ratio, tao } from '@taokit/types';
import {
  createEra,
  encodeCall,
  encodeEvents,
  encodeExtrinsic,
  encodeStorageKey,
  type Registry,
  type RuntimeEvent,
} from '@taokit/types/registry';
import { randomOf, randomValue } from '../../../../packages/types/testing/randomValue.ts';
import { ADDRESS } from '../samples.ts';
import type { GoodCalls } from './GoodCalls.ts';

const remark = () => ({ path: 'System.remark' as const, arguments: { remark: Uint8Array.of(1, 2) } });
const code = (): RuntimeEvent => ({
  path: 'System.CodeUpdated',
  value: null,
  phase: 'Initialization',
  topics: [],
});

/** What a signer signs: extensions as they are drawn. */
const payload = (registry: Registry) => {
  const random = randomOf(1);
  const of = (part: 'value' | 'implicit') =>
    Object.fromEntries(
      registry.extrinsic.extensions.map((extension) => [
        extension.name,
        randomValue(registry, extension[part], random),
      ]),
    );
  return { call: remark(), extensions: of('value'), implicit: of('implicit') };
};

/** Of types. */
export function typesCalls(registry: Registry): GoodCalls {
  const at = (name: string) => `@taokit/types/registry.${name}`;
  const extrinsic = () => ({ version: 4 as const, call: remark() });
  return {
    '@taokit/types.bySpec': () => [{ 233: 'a', 475: 'b' }],
    '@taokit/types.bySpec()': () => [475],
    ...Object.fromEntries(
      ['ss58', 'hotkey', 'coldkey'].map((name) => [`@taokit/types.${name}`, () => [ADDRESS]]),
    ),
    '@taokit/types.add': () => [tao('1'), tao('2')],
    '@taokit/types.subtract': () => [tao('2'), tao('1')],
    '@taokit/types.compare': () => [alpha(7, '2'), alpha(7, '1')],
    '@taokit/types.greatest': () => [[alpha(7, '2'), alpha(7, '1')]],
    '@taokit/types.smallest': () => [[alpha(7, '2'), alpha(7, '1')]],
    '@taokit/types.sum': () => [[tao('2'), tao('1')]],
    '@taokit/types.displayAmount': () => [tao('2'), { decimals: 2, rounding: 'down' }],
    '@taokit/types.parseAmount': () => ['1.25 TAO'],
    '@taokit/types.formatRatio': () => [ratio('0.5')],
    '@taokit/types.dateOfBlock': () => [9, { block: 5, date: new Date(1_700_000_000_000) }],
    [at('decodeApiArguments')]: () => [registry, 'SubnetInfoRuntimeApi.get_block_emission', '0x'],
    [at('decodeApiResult')]: () => [
      registry,
      'SubnetInfoRuntimeApi.get_block_emission',
      '0x0100000000000000',
    ],
    [at('encodeApiArguments')]: () => [registry, 'SubnetInfoRuntimeApi.get_subnet_info', [7]],
    [at('encodeSigningPayload')]: () => [registry, payload(registry)],
    [at('loadRegistry')]: () => [],
    [at('findPallet')]: () => [registry, 'SubtensorModule'],
    [at('callOf')]: () => [
      { type: 'System', value: { type: 'remark', value: { remark: Uint8Array.of(1) } } },
    ],
    [at('callValue')]: () => [registry, remark()],
    [at('decodeCall')]: () => [registry, encodeCall(registry, remark())],
    [at('encodeCall')]: () => [registry, remark()],
    [at('decodeDispatchError')]: () => [registry, '0x030005000000'],
    [at('dispatchErrorOf')]: () => [
      registry,
      { type: 'Module', value: { index: 0, error: Uint8Array.of(5, 0, 0, 0) } },
    ],
    [at('moduleErrorPath')]: () => [registry, 0, 5],
    [at('moduleErrorValue')]: () => [registry, 'System.CallFiltered'],
    [at('createEra')]: () => [{ block: 100 }],
    [at('eraBlocks')]: () => [createEra({ block: 100 }), 120],
    [at('decodeEvents')]: () => [registry, encodeEvents(registry, [code()])],
    [at('encodeEvents')]: () => [registry, [code()]],
    [at('decodeExtrinsic')]: () => [registry, encodeExtrinsic(registry, extrinsic())],
    [at('locateExtrinsic')]: () => [registry, encodeExtrinsic(registry, extrinsic())],
    [at('encodeImplicit')]: () => [registry, payload(registry).implicit],
    [at('signedPayload')]: () => [
      { bytes: encodeExtrinsic(registry, extrinsic()), extensionsAt: 2, callAt: 2 },
      new Uint8Array(72),
    ],
    [at('encodeExtrinsic')]: () => [registry, extrinsic()],
    [at('decodeStorageKey')]: () => [
      registry,
      'SubtensorModule.Tempo',
      encodeStorageKey(registry, 'SubtensorModule.Tempo', [7]),
    ],
    [at('encodeStorageKey')]: () => [registry, 'SubtensorModule.Tempo', [7]],
    [at('encodeStorageValue')]: () => [registry, 'SubtensorModule.Tempo', 360],
    [at('decodeStorageValue')]: () => [registry, 'SubtensorModule.Tempo', '0x6801'],
    [at('encodeValue')]: () => [registry, 2, 255],
    [at('decodeValue')]: () => [registry, 2, '0xff'],
  };
}
