import type { Chain } from '@taokit/chain';
import { hexFromBytes } from '@taokit/chain';
import { readConstant } from '@taokit/types/registry';

/** The runtime's version as its constant `System.Version` holds it. */
export interface RuntimeVersionValue {
  readonly spec_name: string;
  readonly impl_name: string;
  readonly authoring_version: number;
  readonly spec_version: number;
  readonly impl_version: number;
  readonly apis: readonly (readonly [id: Uint8Array | string, version: number])[];
  readonly transaction_version: number;
  readonly system_version: number;
}

/**
 * The version of the runtime, with the spec whose rules the chain follows.
 *
 * @param chain - the chain
 */
export function runtimeVersionOf({ runtime }: Chain): RuntimeVersionValue {
  const constant = readConstant(runtime.registry, 'System.Version') as RuntimeVersionValue;
  return { ...constant, spec_version: runtime.spec };
}

/**
 * The version in the form legacy methods answer.
 *
 * @param chain - the chain
 */
export function legacyRuntimeVersion(chain: Chain): object {
  const version = runtimeVersionOf(chain);
  return {
    specName: version.spec_name,
    implName: version.impl_name,
    authoringVersion: version.authoring_version,
    specVersion: version.spec_version,
    implVersion: version.impl_version,
    apis: version.apis.map(([id, number]) => [typeof id === 'string' ? id : hexFromBytes(id), number]),
    transactionVersion: version.transaction_version,
    systemVersion: version.system_version,
    stateVersion: version.system_version,
  };
}

/**
 * The version in the form `chainHead_v1` answers.
 *
 * @param chain - the chain
 */
export function runtimeSpec(chain: Chain): object {
  const version = runtimeVersionOf(chain);
  const apis = version.apis.map(([id, number]) => [typeof id === 'string' ? id : hexFromBytes(id), number]);
  return {
    specName: version.spec_name,
    implName: version.impl_name,
    specVersion: version.spec_version,
    implVersion: version.impl_version,
    transactionVersion: version.transaction_version,
    apis: Object.fromEntries(apis),
  };
}
