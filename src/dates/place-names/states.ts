/**
 * States and provinces of the countries that have several zones and name them in addresses, each with the cities in which calls are
 * held; where a state has two zones, the eastern one. In lower case; matched without accents.
 */
export const states: Readonly<Record<string, string>> = {
  'America/New_York':
    'new york | nueva york | nova york | nova iorque | new york city | nyc | manhattan | brooklyn | rochester | ithaca | buffalo | albany | stony brook | syracuse | massachusetts | boston | amherst | worcester | lowell | waltham | somerville | woods hole | pennsylvania | philadelphia | pittsburgh | state college | university park | new jersey | princeton | newark | hoboken | piscataway | connecticut | new haven | hartford | storrs | rhode island | providence | maine | bar harbor | vermont | new hampshire | virginia | arlington | charlottesville | blacksburg | fairfax | reston | norfolk | richmond | williamsburg | mclean | west virginia | morgantown | maryland | baltimore | college park | bethesda | gaithersburg | annapolis | district of columbia | washington dc | washington d.c. | washington d. c. | washington | delaware | north carolina | raleigh | chapel hill | charlotte | asheville | research triangle park | greensboro | south carolina | charleston | clemson | hilton head | myrtle beach | atlanta | savannah | augusta | florida | orlando | miami | miami beach | tampa | gainesville | tallahassee | jacksonville | fort lauderdale | boca raton | daytona beach | clearwater | sarasota | key west | fort myers | palm beach | west palm beach | marco island | amelia island | ohio | columbus | cleveland | cincinnati | dayton | toledo | akron | michigan | ann arbor | detroit | east lansing | lansing | grand rapids | houghton | indiana | indianapolis | west lafayette | notre dame | south bend | kentucky | louisville | lexington | eastern tennessee | knoxville | chattanooga',
  'America/Chicago':
    'illinois | chicago | champaign | urbana | urbana-champaign | champaign-urbana | evanston | lemont | argonne | rosemont | texas | austin | dallas | houston | san antonio | college station | fort worth | galveston | denton | lubbock | plano | minnesota | minneapolis | st. paul | saint paul | duluth | wisconsin | madison | milwaukee | iowa | ames | iowa city | des moines | missouri | st. louis | st louis | saint louis | kansas city | rolla | kansas | lawrence | wichita | nebraska | lincoln | omaha | oklahoma | norman | tulsa | oklahoma city | stillwater | arkansas | little rock | fayetteville | louisiana | new orleans | baton rouge | mississippi | biloxi | alabama | huntsville | tuscaloosa | tennessee | nashville | memphis | north dakota | fargo | south dakota | rapid city',
  'America/Denver':
    'colorado | denver | boulder | fort collins | colorado springs | aspen | breckenridge | keystone | vail | snowmass | steamboat springs | utah | salt lake city | provo | park city | snowbird | new mexico | albuquerque | santa fe | los alamos | taos | wyoming | jackson hole | laramie | montana | bozeman | missoula | big sky',
  'America/Phoenix': 'arizona | phoenix | tucson | tempe | scottsdale | flagstaff | sedona',
  'America/Boise': 'idaho | boise | sun valley',
  'America/Los_Angeles':
    'california | los angeles | san francisco | san diego | san jose | santa clara | palo alto | stanford | berkeley | mountain view | sunnyvale | cupertino | menlo park | monterey | pacific grove | asilomar | santa cruz | santa barbara | santa monica | irvine | long beach | anaheim | pasadena | san mateo | burlingame | redwood city | oakland | sacramento | davis | la jolla | carlsbad | newport beach | huntington beach | half moon bay | napa | sonoma | riverside | claremont | san luis obispo | squaw valley | lake tahoe | palm springs | hollywood | malibu | millbrae | south san francisco | san bruno | marina del rey | livermore | seattle | bellevue | redmond | tacoma | spokane | pullman | oregon | portland | eugene | corvallis | nevada | las vegas | reno',
  'America/Anchorage': 'alaska | anchorage | fairbanks',
  'Pacific/Honolulu': 'hawaii | hawai’i | honolulu | waikiki | waikoloa | maui | kauai | kona | big island | hilo | wailea',
  'America/St_Johns': 'newfoundland | newfoundland and labrador | st. john’s | st john’s',
  'America/Halifax': 'nova scotia | halifax | new brunswick | fredericton | moncton | prince edward island | charlottetown',
  'America/Toronto':
    'ontario | toronto | ottawa | waterloo | kingston | hamilton | guelph | niagara falls | mississauga | kitchener | sudbury | québec | quebec | québec city | quebec city | montréal | montreal | sherbrooke | gatineau | laval',
  'America/Winnipeg': 'manitoba | winnipeg',
  'America/Regina': 'saskatchewan | saskatoon | regina',
  'America/Edmonton': 'alberta | edmonton | calgary | banff | lethbridge | lake louise',
  'America/Vancouver': 'british columbia | vancouver | burnaby | kelowna | whistler',
  'Australia/Sydney':
    'new south wales | nsw | sydney | wollongong | canberra | australian capital territory | victoria | melbourne | geelong | ballarat | tasmania | hobart | launceston',
  'Australia/Brisbane': 'queensland | brisbane | gold coast | cairns | sunshine coast | townsville | port douglas',
  'Australia/Adelaide': 'south australia | adelaide',
  'Australia/Darwin': 'northern territory | darwin | alice springs',
  'Australia/Perth': 'western australia | perth | fremantle',
};

/** Codes as they end an address behind a comma or before its postal code; only in capitals, since "in", "or" and "me" are words. */
export const codes: Readonly<Record<string, string>> = {
  'America/New_York': 'US | USA | NY | MA | PA | NJ | CT | RI | ME | VT | NH | VA | WV | MD | DC | NC | SC | GA | FL | OH | MI | IN | KY',
  'America/Chicago': 'IL | TX | MN | WI | IA | MO | KS | NE | OK | AR | LA | MS | AL | TN | ND | SD',
  'America/Denver': 'CO | UT | NM | WY | MT',
  'America/Phoenix': 'AZ',
  'America/Boise': 'ID',
  'America/Los_Angeles': 'CA | WA | OR | NV',
  'America/Anchorage': 'AK',
  'Pacific/Honolulu': 'HI',
  'America/Puerto_Rico': 'PR',
  'America/St_Johns': 'NFLD',
  'America/Halifax': 'NS | NB | PEI',
  'America/Toronto': 'ON | QC',
  'America/Winnipeg': 'MB',
  'America/Regina': 'SK',
  'America/Edmonton': 'AB',
  'America/Vancouver': 'BC',
  'Australia/Sydney': 'NSW | VIC | ACT | TAS',
  'Australia/Brisbane': 'QLD',
  'Europe/London': 'UK | U.K. | GB',
  'Europe/Berlin': 'DE',
  'Europe/Amsterdam': 'NL',
  'Asia/Dubai': 'UAE | U.A.E.',
  'Asia/Riyadh': 'KSA',
  'Asia/Shanghai': 'PRC | PR China | P.R. China | P.R.C.',
  'Asia/Seoul': 'ROK',
  'Asia/Taipei': 'R.O.C. | ROC',
  'Africa/Johannesburg': 'RSA',
};
