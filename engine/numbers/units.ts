/** What a unit is called once it is normalised, and how it converts to others of its family. */
export interface Unit {
  readonly name: string;
  /** Units of one family convert into each other by their sizes. */
  readonly family?: string;
  readonly size?: number;
}

/**
 * The unit that a word names, `undefined` for any other word. Case decides where it tells units apart ("MB", "Mb").
 *
 * @param attached whether the word stands right behind the figure, where single letters are units too ("5m", "3h")
 * @example
 * unitOf('mins', false)?.name; // 'minute'
 */
export function unitOf(word: string, attached: boolean): Unit | undefined {
  // "3 HR officers" counts people, not hours.
  if (word === 'HR' && !attached) return undefined;
  const lower = word.toLowerCase();
  return EXACT.get(word) ?? WORDS.get(lower) ?? (attached ? ATTACHED.get(word) : undefined);
}

/**
 * The factor that a scale word or suffix stands for: `k`, `million`, `lakh`, `crore`.
 *
 * @param attached whether it stands right behind the figure, where single letters are scales ("5M")
 */
export function scaleOf(word: string, attached: boolean): number | undefined {
  const lower = word.toLowerCase();
  return (
    SCALES.get(lower) ?? (attached ? (ATTACHED_SCALES.get(word) ?? ATTACHED_SCALES.get(lower)) : undefined)
  );
}

/** The currency that a sign or code names, before or behind its amount. */
export function currencyOf(sign: string): string | undefined {
  return (
    CURRENCY_SIGNS.get(sign) ?? (CURRENCY_CODES.has(sign) ? sign : CURRENCY_WORDS.get(sign.toLowerCase()))
  );
}

/** The length of a calendar or clock unit, so that "six months" and 0.5 years compare. */
export function unitNamed(name: string): Unit | undefined {
  return NAMED.get(name);
}

/** name, family, size, then the ways it is written. */
const UNITS = `
percent - - % percent percents pct per-cent
percentage-point - - pp ppt pps percentage-points percentage-point
bps - - bps bp basis-point basis-points
x - - fold
ms time 1 ms msec msecs millisecond milliseconds millis
us time 0.001 µs μs us microsecond microseconds
s time 1000 sec secs second seconds
minute time 60000 min mins minute minutes
hour time 3600000 hr hrs hour hours
day time 86400000 day days
week time 604800000 week weeks wk wks
fortnight time 1209600000 fortnight fortnights
month calendar 1 month months mo mos mth mths mnth mnths
quarter calendar 3 quarter quarters qtr qtrs
year calendar 12 year years yr yrs
decade calendar 120 decade decades
KB data 1000 kb kilobyte kilobytes
MB data 1000000 mb megabyte megabytes
GB data 1000000000 gb gigabyte gigabytes gig gigs
TB data 1000000000000 tb terabyte terabytes
PB data 1000000000000000 pb petabyte petabytes
kbps - - kbps
Mbps - - mbps
Gbps - - gbps
Hz frequency 1 hz
kHz frequency 1000 khz
MHz frequency 1000000 mhz
GHz frequency 1000000000 ghz
rps - - rps qps tps
fps - - fps
mcg mass 0.000001 mcg µg microgram micrograms
mg mass 0.001 mg milligram milligrams
g mass 1 gram grams gm gms
kg mass 1000 kg kgs kilo kilos kilogram kilograms
tonne mass 1000000 tonne tonnes
ton - - ton tons
lb pounds 1 lb lbs
oz pounds 0.0625 oz ounce ounces
ml volume 1 ml millilitre millilitres milliliter milliliters
litre volume 1000 litre litres liter liters ltr ltrs
gallon - - gallon gallons gal
mm length 1 mm millimetre millimetres millimeter millimeters
cm length 10 cm centimetre centimetres centimeter centimeters
metre length 1000 metre metres meter meters
km length 1000000 km kms kilometre kilometres kilometer kilometers
mile - - mile miles mi
foot feet 12 ft foot feet
inch feet 1 inch inches
square-metre - - m² sqm m2
square-foot - - sqft ft² ft2
square-km - - km² km2
acre - - acre acres
hectare - - hectare hectares ha
W power 1 watt watts
kW power 1000 kw kilowatt kilowatts
MW power 1000000 mw megawatt megawatts
GW power 1000000000 gw gigawatt gigawatts
kWh - - kwh
MWh - - mwh
V voltage 1 volt volts
kV voltage 1000 kv
mA current 0.001 milliamp milliamps
A current 1 amp amps ampere amperes
degree - - degrees degree
px - - px pixel pixels
psi - - psi
bar - - bar
rpm - - rpm
mph - - mph
kmh - - kmh km/h kph
bpm - - bpm
ppm - - ppm
wpm - - wpm
gsm - - gsm
`;

/** Written in just this case; in another they are other units or none. */
const EXACT_UNITS = `
s time 1000 s
h time 3600000 h
Mb - - Mb
Gb - - Gb
V voltage 1 V
W power 1 W
A current 1 A
mA current 0.001 mA ma
`;

/** Single letters, as units only right behind a figure. */
const ATTACHED_UNITS = `
s time 1000 s
hour time 3600000 h H
day time 86400000 d
week time 604800000 w
year calendar 12 y
metre length 1000 m
g mass 1 g
litre volume 1000 l L
x - - x X
`;

const rows = (table: string): readonly (readonly [string, Unit])[] =>
  table
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [name = '', family, size, ...spellings] = row.split(' ');
      const canonical = name === 'h' ? 'hour' : name;
      const unit: Unit =
        family === '-' ? { name: canonical } : { name: canonical, family: family ?? '', size: Number(size) };
      return spellings.map((spelling) => [spelling.replaceAll('-', ' '), unit] as const);
    });

const WORDS: ReadonlyMap<string, Unit> = new Map(rows(UNITS));
const EXACT: ReadonlyMap<string, Unit> = new Map(rows(EXACT_UNITS));
const ATTACHED: ReadonlyMap<string, Unit> = new Map(rows(ATTACHED_UNITS));
const NAMED: ReadonlyMap<string, Unit> = new Map(
  [...WORDS.values(), ...EXACT.values()].map((unit) => [unit.name, unit]),
);

const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['thousands', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['lac', 1e5],
  ['lacs', 1e5],
  ['million', 1e6],
  ['millions', 1e6],
  ['mil', 1e6],
  ['mio', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['cr', 1e7],
  ['billion', 1e9],
  ['billions', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
  ['dozen', 12],
]);

const ATTACHED_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['M', 1e6],
  ['mm', 1e6],
  ['B', 1e9],
  ['T', 1e12],
  ['Cr', 1e7],
]);

/** Signs, and codes in capitals: in lower case "try" and "won" are words. */
const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map(
  `$ USD,US$ USD,€ EUR,£ GBP,₹ INR,Rs INR,Rs. INR,rs INR,rs. INR,¥ JPY,A$ AUD,AU$ AUD,C$ CAD,CA$ CAD,S$ SGD,NZ$ NZD,HK$ HKD,
  R$ BRL,R ZAR,₱ PHP,₦ NGN,₵ GHS,₺ TRY,₽ RUB,₴ UAH,₪ ILS,₩ KRW,฿ THB,₫ VND,৳ BDT,RM MYR,KSh KES,RMB CNY,zł PLN,₿ BTC`
    .split(',')
    .map((pair) => {
      const [sign = '', code = ''] = pair.trim().split(' ');
      return [sign, code];
    }),
);

const CURRENCY_CODES: ReadonlySet<string> = new Set(
  `USD EUR GBP INR JPY CNY AUD CAD SGD NZD HKD CHF AED SAR QAR KWD BHD OMR ZAR BRL MXN PHP NGN KES GHS EGP TRY SEK NOK
  DKK PLN CZK HUF RON RUB UAH ILS KRW THB VND IDR MYR PKR BDT LKR NPR BTC ETH`.split(/\s+/),
);

const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['pounds', 'GBP'],
  ['rupee', 'INR'],
  ['rupees', 'INR'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['pesos', 'MXN'],
  ['dirhams', 'AED'],
  ['francs', 'CHF'],
  ['naira', 'NGN'],
  ['shillings', 'KES'],
  ['rand', 'ZAR'],
  ['reais', 'BRL'],
  ['rands', 'ZAR'],
  ['kroner', 'DKK'],
  ['kronor', 'SEK'],
  ['zloty', 'PLN'],
  ['zlotys', 'PLN'],
  ['cedis', 'GHS'],
  ['ringgit', 'MYR'],
  ['baht', 'THB'],
  ['riyals', 'SAR'],
  ['dinars', 'KWD'],
  ['forints', 'HUF'],
  ['shekels', 'ILS'],
  ['taka', 'BDT'],
  ['lira', 'TRY'],
  ['roubles', 'RUB'],
  ['rubles', 'RUB'],
]);

/** Currencies that a word names, of which a reader who knows the country means one: "dollars" of Canada. */
export function sharesName(word: string, currency: string): boolean {
  return SHARED_NAMES.get(word)?.includes(currency) === true;
}

const SHARED_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  `dollar dollars:USD CAD AUD NZD SGD HKD|pounds:GBP EGP|pesos:MXN PHP|rupee rupees:INR PKR LKR NPR|shillings:KES|kroner:DKK NOK|
  kronor:SEK|dirhams:AED|dinars:KWD BHD|riyals:SAR QAR OMR|francs:CHF`
    .split('|')
    .flatMap((row) => {
      const [words = '', codes = ''] = row.trim().split(':');
      return words.split(' ').map((word) => [word, codes.split(' ')] as const);
    }),
);
