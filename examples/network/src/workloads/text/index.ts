export { createTextWorkload } from './createTextWorkload.ts';
