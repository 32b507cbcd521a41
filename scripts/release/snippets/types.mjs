import { add, formatAmount, tao, taoFromRao } from '@taokit/types';
import { encodeStorageKey, loadRegistry } from '@taokit/types/registry';

export async function run() {
  const key = encodeStorageKey(await loadRegistry(), 'SubtensorModule.Tempo', [1]);
  return { sum: formatAmount(add(tao('1.25'), taoFromRao(1n))), key: Array.from(key) };
}
