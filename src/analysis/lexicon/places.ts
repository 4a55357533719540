/** Countries with their demonyms and adjectives, and short forms: "Russia: Russian Russians". Source: ISO 3166 and common news usage. */
const countryTable = `Afghanistan:Afghan Afghans|Albania:Albanian Albanians|Algeria:Algerian Algerians|Andorra|Angola:Angolan Angolans|Argentina:Argentine Argentinian Argentines|
Armenia:Armenian Armenians|Australia:Australian Australians|Austria:Austrian Austrians|Azerbaijan:Azerbaijani|Bahamas|Bahrain:Bahraini|Bangladesh:Bangladeshi Bangladeshis|
Barbados|Belarus:Belarusian Belarusians|Belgium:Belgian Belgians|Belize|Benin|Bhutan|Bolivia:Bolivian Bolivians|Bosnia:Bosnian Bosnians|Botswana|Brazil:Brazilian Brazilians|
Britain:British Briton Britons|Bulgaria:Bulgarian Bulgarians|Burundi|Cambodia:Cambodian Cambodians|Cameroon:Cameroonian|Canada:Canadian Canadians|Chad:Chadian|Chile:Chilean Chileans|
China:Chinese|Colombia:Colombian Colombians|Congo:Congolese|Croatia:Croatian Croatians|Cuba:Cuban Cubans|Cyprus:Cypriot Cypriots|Czech Republic:Czech Czechs|Czechia|
Denmark:Danish Dane Danes|Djibouti|Ecuador:Ecuadorian|Egypt:Egyptian Egyptians|El Salvador:Salvadoran|England:English|Eritrea:Eritrean Eritreans|Estonia:Estonian Estonians|Ethiopia:Ethiopian Ethiopians|
Fiji:Fijian|Finland:Finnish Finn Finns|France:French|Gabon|Gambia|Georgia:Georgian Georgians|Germany:German Germans|Ghana:Ghanaian|Greece:Greek Greeks|Guatemala:Guatemalan|Guinea|Guyana|
Haiti:Haitian Haitians|Honduras:Honduran Hondurans|Hungary:Hungarian Hungarians|Iceland:Icelandic|India:Indian Indians|Indonesia:Indonesian Indonesians|Iran:Iranian Iranians|Iraq:Iraqi Iraqis|
Ireland:Irish|Israel:Israeli Israelis|Italy:Italian Italians|Ivory Coast|Jamaica:Jamaican Jamaicans|Japan:Japanese|Jordan:Jordanian Jordanians|Kazakhstan:Kazakh|Kenya:Kenyan Kenyans|Kosovo:Kosovar|
Kuwait:Kuwaiti Kuwaitis|Kyrgyzstan:Kyrgyz|Laos|Latvia:Latvian Latvians|Lebanon:Lebanese|Liberia:Liberian|Libya:Libyan Libyans|Liechtenstein|Lithuania:Lithuanian Lithuanians|Luxembourg|Macedonia:Macedonian|
Madagascar|Malawi|Malaysia:Malaysian Malaysians|Mali:Malian|Malta:Maltese|Mauritania|Mauritius|Mexico:Mexican Mexicans|Moldova:Moldovan|Monaco|Mongolia:Mongolian|Montenegro|Morocco:Moroccan Moroccans|
Mozambique|Myanmar|Namibia|Nepal:Nepalese Nepali|Netherlands:Dutch|New Zealand|Nicaragua:Nicaraguan|Niger|Nigeria:Nigerian Nigerians|North Korea:North Korean|Norway:Norwegian Norwegians|Oman:Omani|
Pakistan:Pakistani Pakistanis|Panama:Panamanian|Papua New Guinea|Paraguay|Peru:Peruvian Peruvians|Philippines:Filipino Filipinos|Poland:Polish Pole Poles|Portugal:Portuguese|Qatar:Qatari|
Romania:Romanian Romanians|Russia:Russian Russians|Rwanda:Rwandan Rwandans|Saudi Arabia:Saudi Saudis|Scotland:Scottish Scot Scots|Senegal:Senegalese|Serbia:Serbian Serbians Serb Serbs|Sierra Leone|
Singapore:Singaporean|Slovakia:Slovak Slovaks|Slovenia:Slovenian|Somalia:Somali Somalis|South Africa:South African South Africans|South Korea:South Korean South Koreans|South Sudan|Soviet Union:Soviet Soviets|Spain:Spanish|Sri Lanka:Sri Lankan|
Sudan:Sudanese|Sweden:Swedish Swede Swedes|Switzerland:Swiss|Syria:Syrian Syrians|Taiwan:Taiwanese|Tajikistan:Tajik|Tanzania:Tanzanian|Thailand:Thai Thais|Tunisia:Tunisian Tunisians|Turkey:Turkish Turk Turks|
Turkmenistan|Uganda:Ugandan Ugandans|Ukraine:Ukrainian Ukrainians|United Arab Emirates:Emirati|United Kingdom|United States:American Americans|Uruguay:Uruguayan|Uzbekistan:Uzbek|Vatican|Venezuela:Venezuelan Venezuelans|
Vietnam:Vietnamese|Wales:Welsh|Yemen:Yemeni Yemenis|Yugoslavia:Yugoslav|Zambia:Zambian|Zimbabwe:Zimbabwean|Palestine:Palestinian Palestinians|Northern Ireland|Crimea:Crimean|Chechnya:Chechen Chechens|Kashmir:Kashmiri|
Kurdistan:Kurdish Kurd Kurds|Tibet:Tibetan Tibetans|Hong Kong|Greenland|Puerto Rico:Puerto Rican|Gaza|West Bank|Europe:European Europeans|Africa:African Africans|Asia:Asian Asians|Middle East:Middle Eastern|
Latin America:Latin American|North America|South America|Central America|Antarctica|Arctic|Balkans|Caribbean|Scandinavia:Scandinavian|Southeast Asia`;

/** Adjectives of peoples and faiths that belong to no one country. */
const peoples = `Arab Arabs Jewish Jew Jews Muslim Muslims Christian Christians Hindu Hindus Sunni Sunnis Shiite Shiites Catholic Catholics Protestant Protestants Hispanic Hispanics
  Latino Latinos Islamic Islamist Islamists Democrat Democrats Republican Republicans Democratic Buddhist Buddhists Mormon Anglican Western Westerners African-American African-Americans
  Texan Californian Londoner Parisian New Yorkers New Yorker`;

const states = `Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts
  Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia Wisconsin Wyoming Ontario Quebec Alberta
  Manitoba Saskatchewan Queensland Tasmania Bavaria Catalonia Punjab Yorkshire Cornwall Devon Kent Essex Sussex Surrey Norfolk Suffolk Lancashire Cumbria Wessex`;

const phrases = `New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Rhode Island|South Carolina|South Dakota|West Virginia|British Columbia|Nova Scotia|New South Wales|
New York City|Los Angeles|San Francisco|San Diego|San Antonio|San Jose|Las Vegas|New Orleans|Kansas City|St. Louis|Salt Lake City|Fort Worth|Long Island|Long Beach|Des Moines|Baton Rouge|
Santa Fe|El Paso|Washington, D.C.|Mexico City|Buenos Aires|Rio de Janeiro|Sao Paulo|Tel Aviv|Abu Dhabi|New Delhi|Kuala Lumpur|Cape Town|Addis Ababa|Ho Chi Minh City|St. Petersburg|The Hague|
East Jerusalem|Silicon Valley|Hollywood|Wall Street|Capitol Hill|Staten Island|Palm Beach|Ground Zero|Red Sea|Black Sea|Persian Gulf|South China Sea|Mediterranean|Gulf of Mexico|Atlantic|Pacific|
Times Square|Central Park|Gaza Strip|Golan Heights|Korean Peninsula|Bay Area|Midwest|East Coast|West Coast|Sinai|Sahara|Siberia|Donbas|Manhattan|Brooklyn|Queens|Bronx|Harlem`;

const cities = `Washington London Paris Berlin Moscow Beijing Tokyo Rome Madrid Brussels Vienna Geneva Zurich Athens Lisbon Dublin Belfast Edinburgh Glasgow Cardiff Manchester Liverpool
  Birmingham Leeds Sheffield Bristol Newcastle Nottingham Leicester Coventry Hull Oxford Cambridge Brighton Southampton Portsmouth Plymouth Norwich Aberdeen Dundee Warsaw Prague
  Budapest Bucharest Sofia Belgrade Zagreb Sarajevo Kiev Kyiv Minsk Riga Vilnius Tallinn Helsinki Stockholm Oslo Copenhagen Reykjavik Amsterdam Rotterdam Antwerp Hamburg Munich Frankfurt
  Cologne Stuttgart Leipzig Dresden Marseille Lyon Toulouse Nice Bordeaux Strasbourg Milan Naples Turin Venice Florence Genoa Barcelona Valencia Seville Istanbul Ankara Damascus Aleppo Homs
  Raqqa Baghdad Mosul Basra Tehran Kabul Kandahar Islamabad Karachi Lahore Peshawar Delhi Mumbai Bombay Kolkata Calcutta Chennai Bangalore Dhaka Colombo Kathmandu Rangoon Yangon Bangkok
  Hanoi Saigon Jakarta Manila Seoul Pyongyang Shanghai Guangzhou Shenzhen Taipei Osaka Kyoto Hiroshima Sydney Melbourne Brisbane Perth Adelaide Canberra Auckland Wellington Cairo Alexandria
  Tripoli Benghazi Tunis Algiers Rabat Casablanca Khartoum Nairobi Kampala Mogadishu Lagos Abuja Accra Dakar Kinshasa Johannesburg Pretoria Durban Harare Lusaka Luanda Maputo Jerusalem
  Beirut Amman Riyadh Jeddah Mecca Medina Doha Dubai Sanaa Aden Toronto Montreal Vancouver Ottawa Calgary Edmonton Winnipeg Havana Caracas Bogota Medellin Lima Santiago Quito Brasilia
  Boston Philadelphia Chicago Detroit Cleveland Cincinnati Pittsburgh Baltimore Atlanta Miami Orlando Tampa Jacksonville Dallas Houston Austin Denver Phoenix Tucson Seattle Portland
  Sacramento Oakland Fresno Milwaukee Minneapolis Omaha Wichita Tulsa Memphis Nashville Louisville Indianapolis Columbus Toledo Dayton Akron Buffalo Rochester Syracuse Albany Newark Trenton
  Hartford Providence Burlington Concord Charlotte Raleigh Durham Charleston Savannah Birmingham Montgomery Mobile Jackson Albuquerque Reno Boise Spokane Tacoma Anchorage Honolulu Flint
  Bern Basel Lausanne Lucerne Salzburg Graz Innsbruck Bergen Trondheim Gothenburg Malmo Aarhus Ghent Bruges Utrecht Eindhoven Porto Bilbao Granada Palermo Bologna Verona Gdansk Krakow Wroclaw Brno
  Bratislava Ljubljana Skopje Pristina Tirana Chisinau Tbilisi Yerevan Baku Astana Tashkent Ferguson Guantanamo Pearl Harbor Srebrenica Fallujah Ramallah Hebron Donetsk Luhansk Kharkiv Odessa Lviv Sevastopol Vladivostok Grozny Calais Dover`;

const split = (list: string): string[] => list.split(/\s*\|\s*|\n/u).map((item) => item.trim()).filter(Boolean);
const countries = split(countryTable).map((entry) => entry.split(':'));

/** Abbreviated forms and the names they stand for. */
export const placeAliases: ReadonlyMap<string, string> = new Map([
  ['US', 'United States'], ['U.S.', 'United States'], ['USA', 'United States'], ['U.S.A.', 'United States'], ['America', 'United States'], ['United States of America', 'United States'],
  ['UK', 'United Kingdom'], ['U.K.', 'United Kingdom'], ['UAE', 'United Arab Emirates'], ['DRC', 'Congo'], ['D.C.', 'Washington'], ['Washington, D.C.', 'Washington'], ['NYC', 'New York City'],
]);

/** Names of countries and of parts of the world, in full. */
export const countryNames: ReadonlySet<string> = new Set(countries.map(([name]) => name!));

/** Names of places, as written. */
export const places: ReadonlySet<string> = new Set([
  ...countries.map(([name]) => name!), ...placeAliases.keys(), ...split(phrases), ...states.split(/\s+/u), ...cities.split(/\s+/u),
]);

/** Demonyms and adjectives of peoples ("Russian", "Syrians"), as written. */
export const nationalities: ReadonlySet<string> = new Set([
  ...countries.flatMap(([, adjectives]) => adjectives?.split(' ').filter((word) => !/^(?:North|South|Sri|Puerto|Middle|Latin)$/u.test(word)) ?? []), ...peoples.split(/\s+/u),
]);

/** Common nouns that make a name with a capital one a place: "Hudson River", "Elm Street". */
export const placeWords: ReadonlySet<string> = new Set(`River Lake Street Avenue Road Boulevard Bridge Island Islands Mountain Mountains Valley County Province District Bay Sea Ocean Gulf Peninsula
  Desert Beach Park Square Airport Harbor Harbour Plaza City Town Village Hill Hills Heights Forest Canyon Coast Strait Port Station Region Territory Governorate Oblast Lane Drive Parkway Highway
  Sound Channel Straits Falls Creek Cove Plateau Reservoir Quay Estuary Glacier Ridge Reef Parish Borough Estate Trail Wood Woods Dock Docks Pier Springs Rapids Delta Basin Lagoon Fjord
  Fell Moor Turnpike Freeway Expressway Crescent Terrace Brook Peak Cemetery Motorway Railroad Railway`.split(/\s+/u));

/** Common nouns that a place's name follows after "of": "the island of Tamberi". */
export const placeNouns: ReadonlySet<string> = new Set(`city town village county state province region district island islands port parish borough capital suburb kingdom republic valley
  north south east west outskirts coast shores streets suburbs people residents mayor governor bishop archbishop inhabitants citizens`.split(/\s+/u));

/** Common nouns that stand after a place's name: "Sharqiyah province". */
export const placeNounsAfter: ReadonlySet<string> = new Set(`province provinces county state region district airport stadium river lake valley island islands peninsula coast bay beach
  road street avenue border suburb suburbs neighborhood neighbourhood area harbor harbour village town city mountains hills desert prison camp bridge station bridgehead`.split(/\s+/u));

/** Words before a name that make it a place: "Mount Hood", "Lake Erie". */
export const placePrefixes: ReadonlySet<string> = new Set('River Mount Mt. Lake Fort Port Cape Saint St. San Santa Los Las El New North South East West Upper Lower'.split(' '));
