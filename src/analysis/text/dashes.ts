/** Whether a token is a dash: hyphens, en and em dashes, figure dashes, horizontal bars. */
export function isDash(text: string): boolean {
  return /^[-‒–—―]+$/u.test(text);
}
