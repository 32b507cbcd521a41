import { failMetadata } from '../internal/fail.ts';
import { bytesOfHex } from '../internal/hex.ts';
import type { Registry, RuntimeVersion } from '../Registry.ts';
import { decodeValue } from '../values.ts';

/** Which runtime it is: what the constant `System.Version` says. */
export function versionOf(registry: Omit<Registry, 'version'>): RuntimeVersion {
  const system = registry.pallets.find(({ name }) => name === 'System');
  const constant = system?.constants.find(({ name }) => name === 'Version');
  if (constant === undefined) return failMetadata('it has no constant System.Version');
  const version = decodeValue(registry as Registry, constant.type, bytesOfHex(constant.value)) as {
    readonly spec_name: string;
    readonly spec_version: number;
    readonly transaction_version: number;
  };
  return {
    specName: version.spec_name,
    specVersion: version.spec_version,
    transactionVersion: version.transaction_version,
  };
}
