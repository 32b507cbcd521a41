import { createAxon, createDendrite, defineSynapse } from '@taokit/subnet';

export function run() {
  return { made: [createAxon, createDendrite, defineSynapse].map((make) => typeof make) };
}
