/** Lands, regions and cities, in lower case; what is of two words has a line between them. */
const PLACES: ReadonlySet<string> = new Set(
  `afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh barbados
  belarus belgium belize benin bhutan bolivia bosnia botswana brazil brunei bulgaria burundi cambodia cameroon
  canada chad chile china colombia croatia cuba cyprus czechia denmark ecuador egypt england eritrea estonia
  eswatini ethiopia fiji finland france gabon georgia germany ghana greece guatemala guinea guyana haiti
  honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya
  kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya lithuania luxembourg madagascar malawi
  malaysia mali malta mauritania mauritius mexico moldova mongolia montenegro morocco mozambique myanmar namibia
  nepal nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru poland portugal qatar
  romania russia rwanda samoa scotland senegal serbia singapore slovakia slovenia somalia spain sudan suriname
  sweden switzerland syria taiwan tajikistan tanzania thailand togo tonga trinidad tunisia turkey türkiye
  turkmenistan uganda ukraine uruguay uzbekistan vanuatu venezuela vietnam wales yemen zambia zimbabwe
  costa_rica sri_lanka saudi_arabia south_africa south_korea north_macedonia new_zealand papua_new_guinea
  hong_kong sierra_leone burkina_faso puerto_rico el_salvador northern_ireland south_sudan ivory_coast
  côte_d'ivoire africa europe asia america scandinavia emea apac latam mena dach anz benelux east_africa
  west_africa north_africa southern_africa south_asia southeast_asia south-east_asia north_america south_america
  latin_america western_europe eastern_europe central_europe alabama alaska arizona arkansas california colorado
  connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland
  massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon
  pennsylvania tennessee texas utah vermont virginia wisconsin wyoming new_york new_jersey new_mexico
  north_carolina south_carolina west_virginia rhode_island ontario quebec québec alberta manitoba saskatchewan
  british_columbia nova_scotia new_south_wales queensland victoria tasmania western_australia kerala gujarat
  punjab haryana rajasthan maharashtra karnataka telangana odisha assam bihar jharkhand uttarakhand goa vidarbha
  marathwada konkan saurashtra tamil_nadu andhra_pradesh uttar_pradesh madhya_pradesh himachal_pradesh
  west_bengal luzon visayas mindanao gauteng limpopo mpumalanga kwazulu-natal western_cape eastern_cape cornwall
  devon dorset kent essex sussex surrey hampshire wiltshire somerset norfolk suffolk cumbria lancashire
  yorkshire cheshire derbyshire lincolnshire shropshire oxfordshire berkshire merseyside ulster leinster munster
  connacht bavaria saxony hesse baden-württemberg bayern hessen sachsen galicia andalucía catalonia lombardy
  tuscany são_paulo minas_gerais london manchester birmingham leeds liverpool glasgow edinburgh cardiff belfast
  bristol sheffield dublin cork galway paris lyon berlin hamburg munich münchen köln cologne frankfurt stuttgart
  leipzig dresden vienna zurich zürich geneva basel amsterdam rotterdam brussels antwerp madrid barcelona
  valencia lisbon porto rome milan turin naples athens warsaw kraków krakow wrocław gdańsk poznań prague
  budapest bucharest sofia belgrade zagreb stockholm gothenburg oslo bergen copenhagen helsinki tallinn riga
  vilnius kyiv lviv moscow istanbul ankara dubai sharjah riyadh jeddah dammam doha muscat manama amman beirut
  cairo alexandria casablanca tunis lagos abuja ibadan kano kaduna enugu aba onitsha owerri benin calabar accra
  kumasi nairobi mombasa kisumu nakuru kampala kigali lusaka harare johannesburg joburg pretoria durban mumbai
  pune nagpur nashik delhi gurgaon gurugram noida bengaluru bangalore mysuru mysore hyderabad secunderabad
  chennai coimbatore madurai kochi thrissur kolkata ahmedabad surat vadodara rajkot jaipur udaipur lucknow
  kanpur indore bhopal chandigarh ludhiana patna ranchi guwahati bhubaneswar visakhapatnam vizag karachi lahore
  islamabad dhaka chittagong colombo kathmandu manila makati taguig cebu davao iloilo baguio jakarta surabaya
  bandung bangkok hanoi saigon penang johor beijing shanghai shenzhen guangzhou tokyo osaka seoul busan taipei
  sydney melbourne brisbane perth adelaide auckland wellington christchurch toronto montreal vancouver calgary
  edmonton ottawa winnipeg boston chicago houston dallas austin denver seattle portland phoenix tucson
  philadelphia pittsburgh atlanta miami tampa orlando detroit cleveland columbus cincinnati dayton minneapolis
  milwaukee baltimore nashville memphis tulsa bogotá bogota medellín lima quito santiago montevideo quezon_city
  cape_town port_elizabeth port_harcourt addis_ababa dar_es_salaam abu_dhabi kuwait_city tel_aviv new_delhi
  navi_mumbai kuala_lumpur ho_chi_minh_city los_angeles san_francisco san_diego san_antonio san_jose las_vegas
  salt_lake_city new_orleans st_louis kansas_city washington rio_de_janeiro porto_alegre belo_horizonte curitiba
  recife fortaleza salvador brasília manaus mexico_city guadalajara monterrey buenos_aires`
    .trim()
    .split(/\s+/)
    .map((name) => name.replaceAll('_', ' ')),
);

/** Those that take "the". */
const THE_PLACES: ReadonlySet<string> = new Set(
  `uk us usa uae eu philippines netherlands gambia maldives bahamas congo caribbean middle_east gulf gcc balkans
  baltics nordics midlands west_midlands east_midlands highlands bay_area ncr`
    .trim()
    .split(/\s+/)
    .map((name) => name.replaceAll('_', ' ')),
);

/** What says of a name that it is one of a place: "Co. Down", "Mnquma sub-district", "Tulsa metro", "South Delhi". */
const BY_FORM =
  /^(?:Co\.?|County|Port|Lake|Mount|Mt\.?|St\.?|Fort) \p{Lu}[\p{L}'’-]+$|^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)? (?:metro|area|county|district|sub-district|region|state|province|county|city|town|taluk|taluka|tehsil|oblast|canton|prefecture|axis|belt|island|valley|bay|coast|City|Area|County|District|Region|State|Province|Town|Taluk|Metro|Island|Islands|Valley|Coast|Bay|Beach)$/u;
const COMPASS =
  /^(?:north|south|east|west|central|greater|inner|outer|upper|lower|north(?:ern)?[- ]?(?:east|west)?|south(?:ern)?[- ]?(?:east|west)?|eastern|western) (?:of )?/i;

/**
 * A place as it stands behind "in", with the article that it takes; nothing for what is no place by its name.
 *
 * @example
 * placeNamed('Tulsa metro'); // 'the Tulsa metro area'
 * placeNamed('UAE'); // 'the UAE'
 */
export function placeNamed(typed: string): string | undefined {
  const text = typed.trim();
  const lower = text.toLowerCase().replace(/^the /, '');
  if (THE_PLACES.has(lower)) return `the ${text.replace(/^the /i, '')}`;
  if (PLACES.has(lower)) return text.charAt(0).toUpperCase() + text.slice(1);
  if (BY_FORM.test(text)) {
    if (/ metro$/i.test(text)) return `the ${text} area`;
    return / (?:area|region|axis|belt|Valley|Coast|Bay)$/i.test(text) ? `the ${text}` : text;
  }
  const rest = lower.replace(COMPASS, '');
  return rest !== lower && PLACES.has(rest) ? text : undefined;
}
