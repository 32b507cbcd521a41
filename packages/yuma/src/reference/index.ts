/**
 * The TypeScript reference: Yuma Consensus step by step as the pallet, and the fallback where WebAssembly is forbidden.
 *
 * @packageDocumentation
 */
export { referenceEngine } from './referenceEngine.ts';
