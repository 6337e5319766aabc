/** A place in a source that stands in the fields of an entry, and what it is a place of. */
export interface FieldPlace {
  /** The field at the top: `offices`; '' where the place is of the whole entry. */
  field: string;
  /** Everything said beside the place, also one level up: `{ matter, says, place }`. */
  said: Readonly<Record<string, unknown>>;
  place: string;
}

/**
 * Every place in the fields of an entry, in the order they stand. Fields that hold one are called
 * `place`, and lists of them `places`; a test holds this against the schemas.
 * @param data the checked frontmatter
 */
export function fieldPlaces(
  data: object,
  field = '',
  above: Readonly<Record<string, unknown>> = {},
): FieldPlace[] {
  const own = Object.entries(data);
  const said = { ...above, ...Object.fromEntries(own) };
  return own.flatMap(([name, value]: [string, unknown]) => {
    if (name === 'place') return [{ field, said, place: String(value) }];
    if (name === 'places')
      return (value as string[]).map((place) => ({ field: name, said, place }));
    const groups = (Array.isArray(value) ? value : [value]) as unknown[];
    return groups.flatMap((group) =>
      typeof group === 'object' && group !== null
        ? fieldPlaces(group, field || name, field ? said : {})
        : [],
    );
  });
}
