import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';

/** Does nothing; the remark stands in the block. */
export const remark: CallDefinition = defineCall<{ remark: Uint8Array }>('System.remark', () => undefined);
