import type { PythonType } from './pythonText.ts';

/**
 * An empty value of a type, as Python makes one by calling the class without arguments.
 *
 * @param type - a field's type
 * @returns JSON
 */
export function emptyValue(type: PythonType): unknown {
  if (typeof type === 'object') {
    if ('optional' in type) return emptyValue(type.optional);
    return 'list' in type ? [] : {};
  }
  return { str: '', int: 0, float: 0, bool: false, any: '' }[type];
}
