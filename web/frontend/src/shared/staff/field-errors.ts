import { Problem } from '../api/problem';

/** The fields of a body that the server refused, by their first name: `/administrator/account` counts as `administrator`. */
export function refusedFields<Field extends string>(
  failure: unknown,
  known: readonly Field[],
): Field[] {
  if (!(failure instanceof Problem)) return [];
  const named = failure.fieldErrors.map(({ pointer }) => pointer.split('/')[1]);
  return known.filter((field) => named.includes(field));
}
