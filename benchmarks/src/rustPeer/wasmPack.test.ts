import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('the crate wasm-pack builds', () => {
  const bindings = read('rust-peer/wasm-pack/Cargo.toml');

  test('has the profile of the peer: cargo takes none from a dependency', () => {
    const profile = (manifest: string) => /\[profile\.release\]\n(?:[^\n]+\n)+/.exec(manifest)?.[0];
    expect(profile(bindings)).toBeDefined();
    expect(profile(bindings)).toBe(profile(read('rust-peer/Cargo.toml')));
  });

  test('pins the version of wasm-bindgen that the README tells to install', () => {
    const pinned = /wasm-bindgen = "=([\d.]+)"/.exec(bindings)?.[1];
    expect(pinned).toBeDefined();
    expect(read('README.md')).toContain(`wasm-bindgen-cli@${pinned}`);
  });
});
