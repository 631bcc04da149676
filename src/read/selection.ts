/** What a caller wants of an object, free of GraphQL's own types: `read/` builds one statement from it. */
export interface SelectedField {
  /** Under which name the value is put into the result. */
  readonly key: string;
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly selection: Selection;
}

export interface Selection {
  /** Fields wanted if the object is of this type, each key once. */
  fieldsOf(typeName: string): readonly SelectedField[];
}
