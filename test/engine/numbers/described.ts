import type { Quantity } from '../../../engine/numbers/read.ts';

/** A quantity in the short form of `quantities.txt`. */
export function described(quantity: Quantity): string {
  const { text, value, unit, counted, per, role, direction, bound, approximate, kind } = quantity;
  if (kind === 'label')
    return [`#${text}=${value}`, unit, role].filter((part) => part !== undefined).join(' ');
  const mark = bound === 'least' ? '>' : bound === 'most' ? '<' : approximate === true ? '~' : '';
  const parts = [
    `${mark}${Number(value.toFixed(4))}`,
    unit,
    counted && `(${counted})`,
    per && `/${per}`,
    role,
    direction,
  ];
  return parts.filter((part) => part !== undefined).join(' ');
}
