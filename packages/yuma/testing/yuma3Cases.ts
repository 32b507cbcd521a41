/** One Yuma3 scenario of the pallet's tests: three validators, two or three servers, six epochs. */
export interface Yuma3Case {
  readonly name: string;
  readonly liquidAlpha: boolean;
  readonly stakeRao: readonly bigint[];
  /** Per epoch and validator: the share of each server. */
  readonly weights: readonly (readonly (readonly number[])[])[];
  /** Per epoch and validator: the bond in each server, as a proportion. */
  readonly bonds: readonly (readonly (readonly number[])[])[];
  /** Per epoch: each validator's dividends, as a proportion. */
  readonly dividends: readonly (readonly number[])[];
}

const FIRST = [1, 0];
const SECOND = [0, 1];
const ALL_FIRST = [FIRST, FIRST, FIRST];
const ALL_SECOND = [SECOND, SECOND, SECOND];

/** The scenarios, with the bonds and dividends `pallets/subtensor/src/tests/epoch.rs` expects to 4 digits. */
export const yuma3Cases: readonly Yuma3Case[] = [
  {
    name: 'kappa moves first',
    liquidAlpha: true,
    stakeRao: [8n, 1n, 1n],
    weights: [ALL_FIRST, [SECOND, FIRST, FIRST], [SECOND, SECOND, FIRST], ALL_SECOND, ALL_SECOND, ALL_SECOND],
    bonds: [
      [
        [0.1013, 0],
        [0.1013, 0],
        [0.1013, 0],
      ],
      [
        [0.0908, 0.1013],
        [0.3697, 0],
        [0.3697, 0],
      ],
      [
        [0.0815, 0.1924],
        [0.317, 0.1013],
        [0.558, 0],
      ],
      [
        [0.0731, 0.2742],
        [0.2765, 0.1924],
        [0.4306, 0.1013],
      ],
      [
        [0.0656, 0.3478],
        [0.2435, 0.2742],
        [0.3589, 0.1924],
      ],
      [
        [0.0588, 0.4139],
        [0.2157, 0.3478],
        [0.3089, 0.2742],
      ],
    ],
    dividends: [
      [0.8, 0.1, 0.1],
      [1, 0, 0],
      [0.9382, 0.0618, 0],
      [0.8819, 0.0773, 0.0407],
      [0.8564, 0.0844, 0.0592],
      [0.8418, 0.0884, 0.0697],
    ],
  },
  {
    name: 'kappa moves second',
    liquidAlpha: true,
    stakeRao: [8n, 1n, 1n],
    weights: [ALL_FIRST, [FIRST, SECOND, FIRST], [SECOND, SECOND, FIRST], ALL_SECOND, ALL_SECOND, ALL_SECOND],
    bonds: [
      [
        [0.1013, 0],
        [0.1013, 0],
        [0.1013, 0],
      ],
      [
        [0.1924, 0],
        [0.0908, 0.2987],
        [0.1924, 0],
      ],
      [
        [0.1715, 0.1013],
        [0.0815, 0.3697],
        [0.4336, 0],
      ],
      [
        [0.1531, 0.1924],
        [0.0731, 0.4336],
        [0.3608, 0.1013],
      ],
      [
        [0.1369, 0.2742],
        [0.0656, 0.491],
        [0.3103, 0.1924],
      ],
      [
        [0.1225, 0.3478],
        [0.0588, 0.5426],
        [0.2712, 0.2742],
      ],
    ],
    dividends: [
      [0.8, 0.1, 0.1],
      [0.8446, 0.0498, 0.1056],
      [0.6868, 0.3132, 0],
      [0.7421, 0.209, 0.0489],
      [0.7625, 0.1706, 0.0669],
      [0.773, 0.1508, 0.0762],
    ],
  },
  {
    name: 'kappa moves last',
    liquidAlpha: true,
    stakeRao: [8n, 1n, 1n],
    weights: [ALL_FIRST, [FIRST, SECOND, FIRST], [FIRST, SECOND, SECOND], ALL_SECOND, ALL_SECOND, ALL_SECOND],
    bonds: [
      [
        [0.1013, 0],
        [0.1013, 0],
        [0.1013, 0],
      ],
      [
        [0.1924, 0],
        [0.0908, 0.2987],
        [0.1924, 0],
      ],
      [
        [0.2742, 0],
        [0.0815, 0.5081],
        [0.1715, 0.2987],
      ],
      [
        [0.2416, 0.1013],
        [0.0731, 0.558],
        [0.1531, 0.3697],
      ],
      [
        [0.2141, 0.1924],
        [0.0656, 0.6028],
        [0.1369, 0.4336],
      ],
      [
        [0.1903, 0.2742],
        [0.0588, 0.643],
        [0.1225, 0.491],
      ],
    ],
    dividends: [
      [0.8, 0.1, 0.1],
      [0.8446, 0.0498, 0.1056],
      [0.8966, 0.0333, 0.0701],
      [0.4663, 0.321, 0.2127],
      [0.5976, 0.234, 0.1683],
      [0.6592, 0.1932, 0.1475],
    ],
  },
  {
    name: 'one epoch switch',
    liquidAlpha: true,
    stakeRao: [33n, 33n, 34n],
    weights: [ALL_FIRST, ALL_FIRST, [FIRST, FIRST, SECOND], ALL_FIRST, ALL_FIRST, ALL_FIRST],
    bonds: [
      [
        [0.1013, 0],
        [0.1013, 0],
        [0.1013, 0],
      ],
      [
        [0.1924, 0],
        [0.1924, 0],
        [0.1924, 0],
      ],
      [
        [0.2742, 0],
        [0.2742, 0],
        [0.1715, 0.2987],
      ],
      [
        [0.3478, 0],
        [0.3478, 0],
        [0.2554, 0.2618],
      ],
      [
        [0.4139, 0],
        [0.4139, 0],
        [0.3309, 0.2312],
      ],
      [
        [0.4733, 0],
        [0.4733, 0],
        [0.3987, 0.2051],
      ],
    ],
    dividends: [
      [0.33, 0.33, 0.34],
      [0.33, 0.33, 0.34],
      [0.3782, 0.3782, 0.2436],
      [0.3628, 0.3628, 0.2745],
      [0.3541, 0.3541, 0.2917],
      [0.3487, 0.3487, 0.3026],
    ],
  },
  {
    name: 'one epoch switch without liquid alpha',
    liquidAlpha: false,
    stakeRao: [33n, 33n, 34n],
    weights: [ALL_FIRST, ALL_FIRST, [FIRST, FIRST, SECOND], ALL_FIRST, ALL_FIRST, ALL_FIRST],
    bonds: [
      [
        [0.025, 0],
        [0.025, 0],
        [0.025, 0],
      ],
      [
        [0.0494, 0],
        [0.0494, 0],
        [0.0494, 0],
      ],
      [
        [0.0731, 0],
        [0.0731, 0],
        [0.0481, 0.025],
      ],
      [
        [0.0963, 0],
        [0.0963, 0],
        [0.0719, 0.0244],
      ],
      [
        [0.1189, 0],
        [0.1189, 0],
        [0.0951, 0.0238],
      ],
      [
        [0.1409, 0],
        [0.1409, 0],
        [0.1178, 0.0232],
      ],
    ],
    dividends: [
      [0.33, 0.33, 0.34],
      [0.33, 0.33, 0.34],
      [0.3734, 0.3734, 0.2532],
      [0.3611, 0.3611, 0.2779],
      [0.3541, 0.3541, 0.2919],
      [0.3495, 0.3495, 0.3009],
    ],
  },
  {
    name: 'stable miner',
    liquidAlpha: true,
    stakeRao: [8n, 1n, 1n],
    weights: [
      [
        [0.5, 0, 0.5],
        [0.5, 0, 0.5],
        [0.5, 0, 0.5],
      ],
      [
        [0.5, 0, 0.5],
        [0, 0.5, 0.5],
        [0.5, 0, 0.5],
      ],
      [
        [0, 0.5, 0.5],
        [0, 0.5, 0.5],
        [0.5, 0, 0.5],
      ],
      [
        [0, 0.5, 0.5],
        [0, 0.5, 0.5],
        [0, 0.5, 0.5],
      ],
      [
        [0, 0.5, 0.5],
        [0, 0.5, 0.5],
        [0, 0.5, 0.5],
      ],
      [
        [0, 0.5, 0.5],
        [0, 0.5, 0.5],
        [0, 0.5, 0.5],
      ],
    ],
    bonds: [
      [
        [0.0507, 0, 0.0507],
        [0.0507, 0, 0.0507],
        [0.0507, 0, 0.0507],
      ],
      [
        [0.0962, 0, 0.0962],
        [0.0455, 0.1, 0.0962],
        [0.0962, 0, 0.0962],
      ],
      [
        [0.0863, 0.0507, 0.1371],
        [0.0408, 0.1405, 0.1371],
        [0.177, 0, 0.1371],
      ],
      [
        [0.0774, 0.0962, 0.1739],
        [0.0367, 0.177, 0.1739],
        [0.1579, 0.0507, 0.1739],
      ],
      [
        [0.0694, 0.1371, 0.2069],
        [0.0329, 0.2097, 0.2069],
        [0.1411, 0.0962, 0.2069],
      ],
      [
        [0.0623, 0.1739, 0.2366],
        [0.0296, 0.2391, 0.2366],
        [0.1263, 0.1371, 0.2366],
      ],
    ],
    dividends: [
      [0.8, 0.1, 0.1],
      [0.8226, 0.0745, 0.1028],
      [0.775, 0.1685, 0.0565],
      [0.7864, 0.1372, 0.0764],
      [0.7912, 0.1241, 0.0847],
      [0.7937, 0.1173, 0.089],
    ],
  },
];
