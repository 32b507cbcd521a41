import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { type ServedPrometheus, servePrometheus as serve } from '../serving/serveAxon.ts';

/** Says where the caller's metrics are. */
export const servePrometheus: CallDefinition = defineCall<ServedPrometheus>(
  'SubtensorModule.serve_prometheus',
  serve,
);
