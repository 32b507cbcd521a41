import type { Registry } from '../Registry.ts';
import { apis } from './apis.generated.ts';
import { pallets } from './pallets.generated.ts';
import { extrinsic, version } from './runtime.generated.ts';
import { types } from './types.generated.ts';

/** The interface of the runtime named in `version`. */
export const registry: Registry = Object.freeze({ version, types, pallets, apis, extrinsic });
