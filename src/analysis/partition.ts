/**
 * How many elements at the front of a list a condition holds for, by halving.
 * @param holds true for all elements up to some place and false for all after it.
 */
export function countLeading<Element>(list: readonly Element[], holds: (element: Element) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
