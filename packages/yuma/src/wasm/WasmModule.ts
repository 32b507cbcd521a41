/**
 * A compiled WebAssembly module: `WebAssembly.Module` where the platform's types know it, else any object.
 *
 * What it is made of is checked when it is used.
 */
export type WasmModule = typeof globalThis extends {
  /** The platform's. */
  WebAssembly: {
    /** Its compiled modules. */
    Module: {
      /** What they are. */
      prototype: infer Module;
    };
  };
}
  ? Module
  : object;
