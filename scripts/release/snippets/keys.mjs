import { DEV_PHRASE, keypairFromMnemonic, keypairFromUri, sign, verify } from '@taokit/keys';

export function run() {
  const keypair = keypairFromMnemonic(DEV_PHRASE);
  const isSigned = verify(keypair.address, 'hello', sign(keypair, 'hello'));
  return { address: keypair.address, alice: keypairFromUri('//Alice').address, isSigned };
}
