/**
 * JSON Schema that tsc compares with a type: a schema of another shape than the type it is for, in either direction,
 * doesn't compile. The few words of JSON Schema that the dataset needs, and no more.
 */

/** A schema of values of the type. Not wider and not narrower: a function of it takes and returns it. */
export interface Schema<T> {
  readonly of?: (value: T) => T;
  readonly json: object;
}

const schema = <T>(json: object): Schema<T> => ({ json });

/** @param pattern a regular expression, ECMA-262 with `u` */
export const string = (description: string, pattern?: string): Schema<string> =>
  schema({ type: 'string', description, ...(pattern && { pattern }) });

export const integer = (description: string, minimum: number): Schema<number> =>
  schema({ type: 'integer', description, minimum });

export const boolean = (description: string): Schema<boolean> => schema({ type: 'boolean', description });

/** One of these words. */
export const oneOf = <const Word extends string>(...values: readonly Word[]): Schema<Word> => schema({ enum: values });

export const listOf = <T>(description: string, items: Schema<T>): Schema<readonly T[]> =>
  schema({ type: 'array', description, items: items.json });

export const orNull = <T>(description: string, { json }: Schema<T>): Schema<T | null> =>
  schema({ description, anyOf: [json, { type: 'null' }] });

/** A schema that stands in `$defs` under a name. The type must be given: a type that holds itself has no other way. */
export const defined = <T>(name: string): Schema<T> => schema({ $ref: `#/$defs/${name}` });

/**
 * An object with all of these members. Others may be there: a later version of the contract may add some.
 *
 * @param members each member that the type has, and no other
 */
export const objectOf = <T extends object>(
  description: string,
  members: { readonly [Key in keyof T]-?: Schema<T[Key]> },
): Schema<T> => ({
  json: {
    type: 'object',
    description,
    required: Object.keys(members),
    properties: Object.fromEntries(
      Object.entries(members).map(([key, member]) => [key, (member as Schema<unknown>).json]),
    ),
  },
});
