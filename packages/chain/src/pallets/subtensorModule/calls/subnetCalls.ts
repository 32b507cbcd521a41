import type { CallDefinition } from '../../../runtime/CallDefinition.ts';
import { burnedRegister } from './burnedRegister.ts';
import { dissolveNetwork } from './dissolveNetwork.ts';
import { powRegister } from './powRegister.ts';
import { register } from './register.ts';
import { registerLimit } from './registerLimit.ts';
import { registerNetwork } from './registerNetwork.ts';
import { registerNetworkWithIdentity } from './registerNetworkWithIdentity.ts';
import { rootDissolveNetwork } from './rootDissolveNetwork.ts';
import { rootRegister } from './rootRegister.ts';
import { setChildren } from './setChildren.ts';
import { startCall } from './startCall.ts';
import { updateSymbol } from './updateSymbol.ts';

/** Calls about subnets, neurons, weights and keys; those about stake stand beside them. */
export const SUBNET_CALLS: readonly CallDefinition[] = [
  registerNetwork,
  registerNetworkWithIdentity,
  startCall,
  updateSymbol,
  dissolveNetwork,
  rootDissolveNetwork,
  register,
  burnedRegister,
  registerLimit,
  powRegister,
  rootRegister,
  setChildren,
];
