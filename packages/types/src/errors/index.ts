/**
 * Every error of the chain in plain words: what it means and what to do.
 *
 * @packageDocumentation
 */
export { RegistryError, type RegistryErrorCode } from '../registry/RegistryError.ts';
export type { Explanation } from './Explanation.ts';
export {
  type ChainError,
  type DispatchErrorPath,
  type Explained,
  explainError,
  explainPoolError,
  explainValidityError,
  listErrors,
  type ModuleErrorPath,
  type PoolErrorCode,
  type ValidityErrorPath,
} from './explain.ts';
