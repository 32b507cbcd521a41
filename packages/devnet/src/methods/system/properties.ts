import { defineMethod } from '../../rpc/defineMethod.ts';
import { propertiesOf } from '../shared/properties.ts';

/** How clients show addresses and amounts. */
export const properties = defineMethod('system_properties', {}, ({ node }) => propertiesOf(node));
