import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { propertiesOf } from '../shared/properties.ts';

/** How clients show addresses and amounts. */
export const properties: RpcMethod = defineMethod('chainSpec_v1_properties', {}, ({ node }) =>
  propertiesOf(node),
);
