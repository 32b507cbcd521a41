import { formatRao } from '@taokit/types';

/** Rao as whole units, exactly, with a sign. */
export function exactRao(rao: bigint): string {
  return rao < 0n ? `-${formatRao(-rao)}` : formatRao(rao);
}
