import { readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Finding } from './Finding.ts';

/** Others may not read what is a secret. */
const OTHERS = 0o077;

/**
 * Who may read the wallets of a folder: keyfiles and the folders they are in belong to one person.
 *
 * @param folder - of all wallets
 */
export function checkWallets(folder: string): readonly Finding[] {
  const path = folder.replace(/^~(?=\/|$)/, homedir());
  if (process.platform === 'win32')
    return [{ check: 'wallets', status: 'fine', found: `${path}; permissions are not looked at on Windows` }];
  const files = below(path);
  if (files === undefined) return [{ check: 'wallets', status: 'fine', found: `there is no folder ${path}` }];
  const open = files.filter(({ mode }) => (mode & OTHERS) !== 0);
  if (open.length === 0)
    return [
      { check: 'wallets', status: 'fine', found: `${path}: ${files.length} keys, nobody else reads them` },
    ];
  return open.map(({ file, mode }) => ({
    check: 'wallets',
    status: 'wrong',
    found: `${file} has mode ${(mode & 0o777).toString(8)}: others may read it`,
    fix: `chmod 600 ${file}`,
  }));
}

interface KeyFile {
  readonly file: string;
  readonly mode: number;
}

/** Every file that may hold a secret: `NAME/coldkey` and `NAME/hotkeys/*`, not their public halves. No deeper: a link may lead in a circle. */
function below(path: string): readonly KeyFile[] | undefined {
  const wallets = namesIn(path);
  return wallets
    ?.flatMap((wallet) => {
      const hotkeys = join(path, wallet, 'hotkeys');
      const names = (namesIn(hotkeys) ?? []).filter((name) => !name.endsWith('pub.txt'));
      return [join(path, wallet, 'coldkey'), ...names.map((name) => join(hotkeys, name))];
    })
    .flatMap((file) => {
      const found = tried(() => statSync(file));
      return found?.isFile() === true ? [{ file, mode: found.mode }] : [];
    });
}

function namesIn(folder: string): readonly string[] | undefined {
  return tried(() => readdirSync(folder));
}

/** What a look at the disk finds; nothing where nothing is, or nothing of that kind: a folder of wallets may hold other files. */
function tried<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
