export { createSyntheticWorkload } from './createSyntheticWorkload.ts';
