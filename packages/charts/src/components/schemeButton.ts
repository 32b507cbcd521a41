import { nextScheme, type Scheme } from '../theme/scheme.ts';
import type { Make } from './Make.ts';

const ICONS: Readonly<Record<Scheme, string>> = {
  auto: 'M8 2.5a5.5 5.5 0 1 0 0 11zM8 2.5a5.5 5.5 0 0 1 0 11',
  light:
    'M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM8 1.5v1M8 13.5v1M1.5 8h1M13.5 8h1M3.4 3.4l.7.7M11.9 11.9l.7.7M3.4 12.6l.7-.7M11.9 4.1l.7-.7',
  dark: 'M13 9.5A5.5 5.5 0 1 1 6.5 3 4.5 4.5 0 0 0 13 9.5z',
};

/** Light, dark, or as the system says: one button that goes round. */
export function schemeButton<Made>(
  make: Make<Made>,
  scheme: () => Scheme,
  onChoose?: (next: Scheme) => void,
): Made {
  return make(
    'button',
    {
      type: 'button',
      class: 'icon-button',
      'aria-label': () => `Colours: ${scheme()}. Change to ${nextScheme(scheme())}`,
      onclick: () => onChoose?.(nextScheme(scheme())),
    },
    make(
      'svg',
      { viewBox: '0 0 16 16', 'aria-hidden': 'true', class: scheme },
      make('path', { d: () => ICONS[scheme()] }),
    ),
  );
}
