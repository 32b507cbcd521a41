/**
 * Signed HTTP between the nodes of a subnet: who asks, whom, and that nobody changed or repeated it.
 *
 * @packageDocumentation
 */
export type { Answered, Asked, AskRefusal, NotAnswered } from './client/Asked.ts';
export type { AskAllOptions, AskOptions } from './client/AskOptions.ts';
export {
  createDendrite,
  type Dendrite,
  type DendriteOptions,
} from './client/createDendrite.ts';
export type { Peer } from './client/Peer.ts';
export { StreamRefused } from './client/StreamRefused.ts';
export { type Consent, type ConsentOptions, checkConsent, hashConsent, hashData } from './consent/Consent.ts';
export type { Hotkey } from './internal/hotkey.ts';
export { createMemoryNonceStore, type MemoryNonceStoreOptions } from './nonces/createMemoryNonceStore.ts';
export type { NonceClaim, NonceRefusal, NonceStore } from './nonces/NonceStore.ts';
export { SubnetError, type SubnetErrorCode } from './SubnetError.ts';
export type {
  AuthAnswer,
  AuthRefusal,
  AuthScheme,
  Caller,
  ReceivedRequest,
  RequestToSign,
  SignRequestOptions,
  VerifyRequestOptions,
  VerifySignature,
} from './schemes/AuthScheme.ts';
export { type Btauth1Options, createBtauth1 } from './schemes/btauth1/createBtauth1.ts';
export { type Btauth1Payload, btauth1Payload } from './schemes/btauth1/payload.ts';
export { createEpistula2, type Epistula2Options } from './schemes/epistula2/createEpistula2.ts';
export type { RequestHeaders } from './schemes/RequestHeaders.ts';
export { computeBodyHash, type HashedFields } from './schemes/synapse10/bodyHash.ts';
export { createSynapse10, type Synapse10Options } from './schemes/synapse10/createSynapse10.ts';
export { readPythonJson } from './schemes/synapse10/pythonJson.ts';
export {
  type PythonFloat,
  type PythonType,
  pythonFloat,
  pythonText,
} from './schemes/synapse10/pythonText.ts';
export { type Opened, openMessage, type SealOptions, sealMessage } from './sealed/sealMessage.ts';
export type { Access, Axon, AxonOptions, RequestReport } from './server/Axon.ts';
export type { AdmissionLimits } from './server/createAdmission.ts';
export { createAxon } from './server/createAxon.ts';
export { type Forwarded, type Handler, type Hooks, handle, type RequestContext } from './server/Handler.ts';
export { isRequestRefusal, type RequestRefusal, statusOf } from './server/RequestRefusal.ts';
export {
  defineSynapse,
  type PythonFields,
  type StreamForm,
  type SynapseDefinition,
  type SynapseOptions,
} from './synapses/defineSynapse.ts';
