export { createDigitsWorkload } from './createDigitsWorkload.ts';
