import type { Registry } from '../Registry.ts';
import { apis } from './apis.generated.ts';
import { pallets } from './pallets.generated.ts';
import { carriedOver, extrinsic, outerEnums, version } from './runtime.generated.ts';
import { typeParameters, types } from './types.generated.ts';

/** The interface of the runtime named in `version`. */
export const registry: Registry = Object.freeze({
  version,
  types,
  typeParameters,
  pallets,
  apis,
  outerEnums,
  extrinsic,
  ...(carriedOver && { carriedOver }),
});
