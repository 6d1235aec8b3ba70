/** "name} is ..." -> "name"; "total, plural, one ..." -> "total, plural" */
type UpTo<Text extends string, End extends string> = Text extends `${infer Start}${End}${string}`
  ? Start
  : Text;

type Trim<Text extends string> = Text extends ` ${infer Rest}` | `${infer Rest} ` | `\n${infer Rest}`
  ? Trim<Rest>
  : Text;

/** What stands behind each opening brace, up to the next closing one: "total, plural, one {# place", "# place", "label". */
type Pieces<Pattern extends string> = Pattern extends `${string}{${infer Rest}`
  ? UpTo<Rest, '}'> | Pieces<Rest>
  : never;

type Name<Piece extends string> = Trim<UpTo<Piece, ','>>;

/** An arm of a choice ("# places") is told from an argument ("places") by its blanks: arms are more than a word, or empty. */
type IsName<Text extends string> = Text extends '' | `${string}${' ' | '#' | '{'}${string}` ? false : true;

type Kind<Piece extends string> = Piece extends `${string},${infer Rest}` ? Trim<UpTo<Rest, ','>> : 'text';

type Value<K extends string> = K extends 'plural' | 'selectordinal' | 'number'
  ? number
  : K extends 'date' | 'time'
    ? Date
    : K extends 'select'
      ? string
      : string | number;

type Named<Piece extends string> = Piece extends string
  ? IsName<Name<Piece>> extends true
    ? { name: Name<Piece>; value: Value<Kind<Piece>> }
    : never
  : never;

/**
 * The values that an ICU message takes, read from its text: `{total, plural, one {# place} other {# places}} near {place}`
 * takes `{ total: number; place: string | number }`.
 */
export type MessageValues<Pattern extends string> = {
  [Argument in Named<Pieces<Pattern>> as Argument['name']]: Argument['value'];
};
