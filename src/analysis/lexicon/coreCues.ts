/** Forms of the cues that attribute more than nine direct quotations in ten; used where no parse is at hand. */
export const coreCueForms: ReadonlySet<string> = new Set(`said says say told tells added adds asked asks replied explained recalled insisted continued
  noted argued warned wrote writes tweeted responded answered admitted declared announced stated claimed`.split(/\s+/u));
