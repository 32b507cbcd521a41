import { RegistryError } from '@taokit/types/registry';
import { RpcError } from '../RpcError.ts';

/**
 * Runs something of the registry; its errors become this package's, with the name of what was asked.
 *
 * @param what - `storage item SubtensorModule.Tempo`
 * @param specVersion - of the runtime
 * @param run - what is done
 */
export function decoded<T>(what: string, specVersion: number, run: () => T): T {
  try {
    return run();
  } catch (cause) {
    if (!(cause instanceof RegistryError)) throw cause;
    throw errorOf(what, specVersion, cause);
  }
}

function errorOf(what: string, specVersion: number, cause: RegistryError): RpcError {
  switch (cause.code) {
    case 'types/unknown-name':
      return new RpcError(`The runtime of spec ${specVersion} has no ${what}.`, {
        code: 'rpc/unknown-name',
        fix: 'Check the spelling; or it came with a newer runtime, or went with one: driftReport(client) says which.',
        values: { what, specVersion },
        cause,
      });
    case 'types/value-mismatch':
    case 'types/wrong-type':
    case 'types/missing-field':
    case 'types/out-of-range':
      return new RpcError(`What is passed to ${what} does not fit: ${cause.shortMessage}`, {
        code: 'rpc/wrong-type',
        fix: cause.fix ?? 'Pass values of the types the runtime declares.',
        values: { what, ...cause.values },
        cause,
      });
    default:
      return new RpcError(
        `The value of ${what} at spec ${specVersion} cannot be read: ${cause.shortMessage}`,
        {
          code: 'rpc/decode-failed',
          fix: 'Ask again: the runtime may just have been upgraded. If it stays, the metadata and the state disagree.',
          values: { what, specVersion },
          cause,
        },
      );
  }
}
