export { polkadotApi } from './polkadotApi.ts';
