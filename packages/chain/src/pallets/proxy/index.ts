import type { Pallet } from '../../runtime/Pallet.ts';
import { addProxy } from './calls/addProxy.ts';
import { announce } from './calls/announce.ts';
import { createPure } from './calls/createPure.ts';
import { killPure } from './calls/killPure.ts';
import { pokeDeposit } from './calls/pokeDeposit.ts';
import { proxy as proxyCall } from './calls/proxy.ts';
import { proxyAnnounced } from './calls/proxyAnnounced.ts';
import { rejectAnnouncement } from './calls/rejectAnnouncement.ts';
import { removeAnnouncement } from './calls/removeAnnouncement.ts';
import { removeProxies } from './calls/removeProxies.ts';
import { removeProxy } from './calls/removeProxy.ts';
import { setRealPaysFee } from './calls/setRealPaysFee.ts';
import { LastCallResult } from './storage.ts';
import { proxyInfo } from './weights.ts';

/** Calls for another account. */
export const proxy: Pallet = {
  name: 'Proxy',
  calls: [
    proxyCall,
    addProxy,
    removeProxy,
    removeProxies,
    createPure,
    killPure,
    announce,
    removeAnnouncement,
    rejectAnnouncement,
    proxyAnnounced,
    pokeDeposit,
    setRealPaysFee,
  ],
  dispatchInfo: proxyInfo,
  onFinalize: ({ state }) => LastCallResult.clear(state),
};
