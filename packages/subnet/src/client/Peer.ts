import { SubnetError } from '../SubnetError.ts';

/** A node to ask: its hotkey, and where it serves. */
export interface Peer {
  /** SS58 address of its hotkey: the request is signed for it and for nobody else. */
  readonly hotkey: string;
  /** Where it serves, such as `http://203.0.113.7:8091`; left out where `ip` and `port` tell. */
  readonly url?: string;
  /** IPv4 or IPv6 address, as the chain has it. */
  readonly ip?: string;
  /** TCP port, as the chain has it. */
  readonly port?: number;
}

/**
 * The address of a synapse at a peer.
 *
 * @param peer - the peer
 * @param name - the synapse's name
 * @returns the URL
 * @throws `SubnetError` `subnet/out-of-range` for a peer that serves nowhere
 */
export function urlOf(peer: Peer, name: string): URL {
  const host = peer.ip?.includes(':') === true ? `[${peer.ip}]` : peer.ip;
  const base = peer.url ?? `http://${host}:${peer.port}`;
  const isAddress =
    peer.url !== undefined || (peer.ip !== undefined && peer.port !== undefined && !isNowhere(peer));
  if (isAddress && URL.canParse(base)) {
    const url = new URL(base);
    const isHttp = url.protocol === 'http:' || url.protocol === 'https:';
    if (isHttp && url.username === '' && url.search === '')
      return new URL(`${url.href.replace(/\/$/, '')}/${name}`);
  }
  throw new SubnetError(`${base} is no address of a peer.`, {
    code: 'subnet/out-of-range',
    fix: 'Ask only peers that serve: with a URL, or with an IP address and a port above 0.',
    values: { hotkey: peer.hotkey, url: peer.url, ip: peer.ip, port: peer.port },
  });
}

/** What the chain holds for a neuron that never served. */
function isNowhere({ ip, port }: Peer): boolean {
  return ip === '0.0.0.0' || ip === '::' || port === 0;
}
