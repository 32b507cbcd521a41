import { TaokitError } from '@taokit/errors';

/** What can be wrong with bytes, with a value to encode, or with a name asked of the registry. */
export type RegistryErrorCode =
  | 'types/scale-truncated'
  | 'types/scale-malformed'
  | 'types/scale-trailing-bytes'
  | 'types/scale-too-deep'
  | 'types/value-mismatch'
  | 'types/metadata-malformed'
  | 'types/metadata-unsupported'
  | 'types/missing-field'
  | 'types/wrong-type'
  | 'types/out-of-range'
  | 'types/unknown-field'
  | 'types/unknown-name'
  | 'types/unknown-type';

/** Bytes that are not what they should be, or something the runtime does not have. */
export class RegistryError extends TaokitError<RegistryErrorCode> {
  override readonly name = 'RegistryError';
}
