/** Nouns that a story calls a place by once it has named it, "the country", with what the place can be. */
export const placeNominals: ReadonlyMap<string, 'country' | 'town' | 'any'> = new Map([
  ...['country', 'nation'].map((noun): [string, 'country'] => [noun, 'country']),
  ...['city', 'town', 'village', 'capital', 'suburb', 'borough', 'municipality'].map((noun): [string, 'town'] => [noun, 'town']),
  ...['island', 'county', 'province', 'state', 'district', 'peninsula', 'valley', 'territory', 'lake', 'river'].map((noun): [string, 'any'] => [noun, 'any']),
]);
