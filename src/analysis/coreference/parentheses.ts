import type { TaggedToken } from '../text/tags';

/** Most tokens in parentheses between a name and what its bearer is: "Ada Brandt (née Voss), a pilot". */
const longest = 10;

/** Where what stands in parentheses before a comma begins; else the comma. */
export function beforeParenthesis(tokens: readonly TaggedToken[], comma: number): number {
  if (tokens[comma - 1]?.tag !== ')') return comma;
  let open = comma - 2;
  while (open > comma - longest && tokens[open] && tokens[open]!.tag !== '(') open--;
  return tokens[open]?.tag === '(' ? open : comma;
}

/** Where what stands in parentheses behind a name ends; else where the name does. */
export function behindParenthesis(tokens: readonly TaggedToken[], nameEnd: number): number {
  if (tokens[nameEnd]?.tag !== '(') return nameEnd;
  const length = tokens.slice(nameEnd, nameEnd + longest).findIndex(({ tag }) => tag === ')');
  return length < 0 ? nameEnd : nameEnd + length + 1;
}
