/** Where a neuron serves, as it told the chain: its axon. */
export interface Axon {
  /** When it was announced. */
  readonly block: number;
  /** Version of the neuron's software, u32. */
  readonly version: number;
  /** Address as text, IPv4 or IPv6. */
  readonly ip: string;
  /** TCP port, u16. */
  readonly port: number;
  /** 4 or 6. */
  readonly ipType: 4 | 6;
  /** 0 TCP, 1 UDP, other values as the subnet agrees. */
  readonly protocol: number;
}

/** Where a neuron serves its metrics. */
export interface PrometheusEndpoint {
  /** When it was announced. */
  readonly block: number;
  /** Version of the neuron's software, u32. */
  readonly version: number;
  /** Address as text, IPv4 or IPv6. */
  readonly ip: string;
  /** TCP port, u16. */
  readonly port: number;
  /** 4 or 6. */
  readonly ipType: 4 | 6;
}
