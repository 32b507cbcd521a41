import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { type ServedAxon, serveAxon as serve } from '../serving/serveAxon.ts';

/** Says where the caller's neuron serves. */
export const serveAxon: CallDefinition = defineCall<ServedAxon>(
  'SubtensorModule.serve_axon',
  (context, axon) => serve(context, axon),
);
