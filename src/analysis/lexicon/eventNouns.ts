/** Nouns by which a story goes back to an event: "the election", "the fire". */
export const eventNouns: ReadonlySet<string> = new Set(`election by-election referendum vote exhibit exhibition festival war battle siege ceasefire truce trial hearing inquest inquiry ceremony wedding funeral
  conference convention summit meeting rally march parade protest demonstration riot strike boycott uprising coup revolution attack bombing explosion blast shooting stabbing robbery raid
  ambush massacre crash collision accident derailment fire blaze wildfire flood storm hurricane earthquake tsunami eruption avalanche drought epidemic pandemic outbreak
  match final tournament race marathon concert premiere auction merger takeover evacuation pilgrimage expedition regatta`.split(/\s+/u));
