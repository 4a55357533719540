/** Capitalised nouns that make a name an organisation's when they end or head it: "Northgate Rail Company", "University of Hull". */
export const organizationWords: ReadonlySet<string> = new Set(`Agency Airlines Airways Alliance Army Assembly Association Authority Bank Board Broadcasting Brothers Bureau Cabinet Center Centre Chamber Church Club Coalition
  College Commission Committee Company Conference Congress Constabulary Corp Corp. Corporation Council Court Department Devils Enterprises Federation Force Forces Foundation Front Fund Government Group Guard
  Holdings Hospital House Inc Inc. Industries Initiative Institute Institution Intelligence International Journal Laboratory Laboratories League Legislature Limited Ltd Ltd. Media Ministry Mission Motors Movement Museum
  Network News Office Organisation Organization Parliament Partners Party Police Post Press Project Radio Regiment School Senate Service Services Society State Studios Supreme Systems Technologies Television Times
  Tribune Tribunal Trust Union United University Weekly Review Herald Gazette Guardian Telegraph Observer Chronicle Globe Examiner Courier Echo Argus Rovers Wanderers PLC plc LLC LLP AG SA
  Campaign Caucus Administration Republicans Democrats Tories Labour Rail Railways Water Energy Electric Power Foods Insurance Pharmaceuticals Securities Capital Investments Solutions Software
  Athletic Orchestra Theatre Theater Academy Archive Archives Library Observatory Nations Navy Pentagon Treasury Kremlin Embassy Consulate Registry Regulator Ombudsman Watch Patrol Brigade Squadron Bancorp Steel Mills Wire Lines Fisheries Farms Works Stores Homes Glass Brewery Distillery Cooperative Co-operative Brotherhood Guild Choir Band Ballet Cathedral Diocese Corps Co. Co`.split(/\s+/u));

/** First words of organisations' names whose rest is joined by "of", "for" or "on". */
export const organizationHeads: ReadonlySet<string> = new Set(`University Bank Department Ministry Ministers House Board Institute Association Federation Council Court Church College School Society Bureau Office Center Centre Committee Commission Chamber League
  Union Party Daughters Sons Knights Doctors Reporters Friends Campaign Museum Academy Organization Organisation Confederation Congress Archdiocese Diocese Secretary Brotherhood Order Guild Alliance Network Coalition Foundation Trust Fund Agency Authority Tribunal`.split(/\s+/u));

/** Well-known organisations that no word in their name betrays. Public bodies, alliances, media, companies. */
export const organizations: ReadonlySet<string> = new Set(`White House|Downing Street|Pentagon|Kremlin|Senate|Congress|House|Parliament|Knesset|Duma|Bundestag|Bundesbank|Westminster|Whitehall|Scotland Yard|Holyrood|Stormont|Treasury|
Fed|Federal Reserve|Security Council|General Assembly|Supreme Court|Interpol|Europol|Islamic State|Taliban|Hamas|Hezbollah|Fatah|Al Qaeda|Al-Qaeda|al-Qaeda|al-Shabab|Boko Haram|Kremlin|Red Cross|Red Crescent|
Greenpeace|Oxfam|Unicef|UNICEF|Amnesty International|Human Rights Watch|World Health Organization|Google|Facebook|Twitter|Apple|Microsoft|Amazon|Walmart|Boeing|Airbus|Toyota|Volkswagen|Siemens|Samsung|Sony|Uber|Tesla|
Reuters|Bloomberg|Al Jazeera|Xinhua|Tass|TASS|Interfax|Politico|Breitbart|Newsweek|Guardian|Economist|Washington Post|New York Times|Wall Street Journal|Los Angeles Times|USA Today|Financial Times|Daily Mail|Daily Caller|
Le Monde|Der Spiegel|Associated Press|Fox News|Fox Business|Huffington Post|Black Lives Matter|Labour|Labour Party|Tories|Democrats|Republicans|Republican Party|Democratic Party|Tea Party|Goldman Sachs|JPMorgan|
Hollywood Foreign Press Association|Manchester United|Arsenal|Chelsea|Medicare|Medicaid|Planned Parenthood|Navy|Army|Air Force|Coast Guard|Marine Corps|National Guard|Secret Service|Homeland Security|State Department|Justice Department|
Foreign Office|Home Office|Ofcom|Ofsted|Commons|Lords|House of Commons|House of Lords|Old Bailey|Crown Court|High Court`.split(/\s*\|\s*/u));

/** Acronyms with their expansion, for stories that use both or only one. */
export const acronyms: ReadonlyMap<string, string> = new Map(`UN=United Nations|U.N.=United Nations|EU=European Union|E.U.=European Union|NATO=North Atlantic Treaty Organization|FBI=Federal Bureau of Investigation|CIA=Central Intelligence Agency|
NSA=National Security Agency|EPA=Environmental Protection Agency|IMF=International Monetary Fund|WHO=World Health Organization|ISIS=Islamic State|ISIL=Islamic State|IS=Islamic State|Daesh=Islamic State|GOP=Republican Party|DNC=Democratic National Committee|
RNC=Republican National Committee|AP=Associated Press|BBC=British Broadcasting Corporation|NHS=National Health Service|IRS=Internal Revenue Service|FDA=Food and Drug Administration|NASA=National Aeronautics and Space Administration|
DOJ=Department of Justice|FCC=Federal Communications Commission|SEC=Securities and Exchange Commission|IAEA=International Atomic Energy Agency|OPEC=Organization of the Petroleum Exporting Countries|WTO=World Trade Organization|
ACLU=American Civil Liberties Union|NRA=National Rifle Association|NAACP=National Association for the Advancement of Colored People|ECB=European Central Bank|OECD=Organisation for Economic Co-operation and Development|
TUC=Trades Union Congress|CBI=Confederation of British Industry|UNHCR=United Nations High Commissioner for Refugees|HRW=Human Rights Watch|ICC=International Criminal Court|PLO=Palestine Liberation Organization`.split(/\s*\|\s*/u).map((entry) => {
  const [short, long] = entry.split('=');
  return [short!, long!];
}));

/** Places and buildings whose name stands for those who govern there, and which are organisations in news usage. */
export const seatsOfPower: ReadonlySet<string> = new Set(['White House', 'Downing Street', 'Kremlin', 'Pentagon', 'Whitehall', 'Westminster', 'Capitol Hill', 'Wall Street', 'Scotland Yard', 'Holyrood', 'Stormont']);

/** Capitalised words that are no names: days, months, headings, interjections, and words that news capitalises by habit. */
export const notNames: ReadonlySet<string> = new Set(`Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Jan. Feb. Mar. Apr. Aug. Sept. Sep. Oct. Nov. Dec.
  I I'm OK Q A TV PM AM CEO CFO COO CTO DNA PhD MP MPs MEP MEPs GDP HIV AIDS COVID-19 Covid-19 COVID Covid ID IQ IT PR AI UFO VIP SUV SUVs DVD CD HD PDF URL FAQ RSS USD ABSTRACT FULL TEXT Photo Image Video Read Share Related Editor Update Updated UPDATE Copyright
  Yes No Hello Hi Well Oh God Christmas Easter Ramadan Thanksgiving Bible Internet Web Earth Inc. Co. Ltd. NEW BREAKING EXCLUSIVE WATCH LIVE`.split(/\s+/u));

/** Capitalised words that end an event's name: "World War", "Winter Olympics". */
export const eventWords: ReadonlySet<string> = new Set(`War Olympics Games Cup Championship Championships Festival Revolution Summit Election Elections Referendum Awards Day Week Massacre Holocaust Brexit Convention Debate Primary Caucus Trial Treaty
  Hurricane Storm Marathon Prix Open Derby Games Conference Expo Fair Parade Crisis Uprising Spring
  Battle Bowl Series Tour Trophy Siege Rebellion Tournament Regatta`.split(/\s+/u));
