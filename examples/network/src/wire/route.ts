import type { Route } from '@taokit/neuron';

/** The chain takes no address of one's own machine: miners announce this one, a documentation address, and their port. */
export const ANNOUNCED_IP = '203.0.113.1';

/** Everybody runs on this machine. */
export const route: Route = ({ axon }) => ({ ip: '127.0.0.1', port: axon!.port });
