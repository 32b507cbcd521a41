import { defineCall } from '../../../runtime/CallDefinition.ts';
import { type ServedPrometheus, servePrometheus as serve } from '../serving/serveAxon.ts';

/** Says where the caller's metrics are. */
export const servePrometheus = defineCall<ServedPrometheus>('SubtensorModule.serve_prometheus', serve);
