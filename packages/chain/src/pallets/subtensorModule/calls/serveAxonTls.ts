import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { type ServedAxon, serveAxon } from '../serving/serveAxon.ts';

/** Says where the caller's neuron serves, and with which certificate. */
export const serveAxonTls: CallDefinition = defineCall<ServedAxon & { certificate: Uint8Array }>(
  'SubtensorModule.serve_axon_tls',
  (context, { certificate, ...axon }) => serveAxon(context, axon, certificate),
);
