/** Makers and products of trades, each as its owner writes it: brands that people type in lower case. */
const BRANDS = `
Aadhaar, ABB, Abbott, Accu-Chek, Acer, Adobe, Agilent, Agisoft, Agoda, Airbnb, Alfa Laval, Allen-Bradley,
Amadeus, Amazon, Android Studio, Apple, Aputure, Arbor, ArcGIS, Arjo, Artlist, Aruba, Asian Paints, Asus,
Atomos, Autel, Avaya, Avery, Avimark, Axis, B. Braun, Baxi, Baxter, Beckhoff, Beckman, Behringer, Berger,
Bernina, Bio-Rad, Bizerba, bKash, Blackmagic, Bluestar, Bobcat, Booking.com, Booksy, Bosch, Bosch ESI, Brother,
Busy, Byju's, Canon, Carestream, Carrier, Castrol, CAT, Caterpillar, Cerner, Cisco, Cloudbeds, Clover, Cobas,
CommCare, Copernicus, CPOMS, Crown, Cummins, D-Link, DAF, Dahua, Daikin, DALI, Dampsoft, Danfoss, Datalogic,
Deliveroo, Dell, Delphi, Delta, Dentsply, Dermalogica, DeWalt, Deye, DHIS2, Diversey, DJI, Doka, DoorDash,
Doosan, Dräger, Dulux, Duolingo, DYMO, Dyson, eBay, Eclipse, Ecolab, EMIS, Enphase, Epidemic Sound, Eppendorf,
Epson, Ericsson, ESAB, Etsy, Expedia, Facebook, Fanuc, FASTag, Festool, Fidelio, Flipkart, Fluke, Focusrite,
Fosroc, Fresenius, Fresha, Fronius, Fujifilm, Galileo, Garmin, GCash, GE, Genesys, Geotab, Getty, Gmail, Godox,
Godrej, Google Earth, Google Earth Engine, Google Maps, GoPro, Growatt, Grundfos, Gyproc, Haas, Hamilton,
Haynes, Heidenhain, Heska, Hexagon, Hikvision, Hilt, Hilti, Hioki, Hitachi, Hobart, Honda, Honeywell, Hoyer, HP,
Huawei, Husqvarna, Hypertherm, Hyundai, IBM, IDEXX, Insta360, Instagram, Invacare, Invisalign, iSAMS, iTero,
Iveco, iZettle, iZotope, Jabra, Jack, Janome, JCB, Jotun, Juki, Jungheinrich, Juniper, Kahoot, Kalmar, KaVo,
Kemppi, Kennametal, Kenwood, Kingspan, Kirloskar, KitchenAid, Knauf, KNX, KoboToolbox, Komatsu, KONE,
Konecranes, Konica Minolta, Kubota, KUKA, Kyocera, Kyoritsu, Kärcher, Kérastase, La Marzocco, Labelbox, Landsat,
Launch, Leica, Lenovo, Lexmark, LG, Liebherr, Lincoln, Linde, LinkedIn, Littmann, Lorenzo, Loyverse, Luminous,
M-Pesa, Makaton, MakeMyTrip, Makita, ManageBac, Manfrotto, Manitou, Mapei, Marg, Mastercam, Matrix, Mavic,
Mazak, Mazzer, Meditech, Medtronic, Meesho, Megger, memoQ, Metabo, Metashape, Mettler, Mews, Microlise, Micros,
Miele, MikroTik, Miller, Milwaukee, Mindbody, Mindray, Mitsubishi, Mitsubishi Electric, Mitutoyo, Mivan, Mobil,
Modbus, Motorola, Nagad, NationBuilder, Nespresso, Netgear, Neumann, Nidek, Nikon, Nilfisk, Nipro, Nokia, NREGA,
Ocado, ODK, Okuma, Olympus, Omron, OneTouch, Oracle, Osmo, Otis, Oxford, Pacojet, Panasonic, PASCO, Paslode,
PayPal, Paytm, Pentax, PERI, Perkins, Petpooja, Pfaff, PFMS, Philips, PhonePe, Pinterest, Planmeca, Plantronics,
Poly, Polycom, Posist, Potain, Practo, Pro Tools, Profibus, PROFINET, Profoto, Promethean, Protel, QGIS,
QuickBooks, Quizlet, Raiser's Edge, Rational, Ravelry, Raymond, Razorpay, Renishaw, Ricoh, Robot Coupe, Roche,
Rockwell, Rockwool, Ronin, Ruckus, Ryobi, RØDE, Sabre, Sage, Samsara, Samsung, Sandvik, Scania, Schindler,
Schneider, Schwarzkopf, SDL, Seesaw, Sennheiser, Shell, Shimadzu, Shure, Shutterstock, Siemens, Signa, Sika,
Simonelli, SIMS, Singer, Smith & Nephew, Snap-on, Snapchat, Sokkia, SolarEdge, Somatom, Sony, Stihl, Stoneridge,
Stripe, Stryker, SumUp, Sungrow, Survey123, Swiggy, Sysmex, SystmOne, Tally, Tapestry, TASKI, Teachmint,
Telegram, Tennant, Terex, Texas Instruments, Thermo Fisher, Thermomix, Thyssenkrupp, TikTok, Toast, Toddle,
Toledo, TomTom, Topcon, Toshiba, Toyota, TP-Link, Trados, Trane, Treatwell, Trimble, Uber, Ubiquiti, UIDAI,
Usha, Vacutainer, Vaillant, VELUX, Vernier, Viber, Victron, Viessmann, Vileda, Vitamix, Vocollect, Voltas,
Volvo, Wacom, Waters, Waves, Webfleet, WeChat, Welch Allyn, Wella, Widgit, Wilo, Worcester Bosch, Wordfast,
Worldpay, Wärtsilä, Xero, Xerox, XP-Pen, Yamaha, Yanmar, Yaskawa, Yealink, YouTube, Zebra, Zeiss, Zettle,
Zimmer, Zoho, Zomato, ZTE
`;

/** Names that are ordinary words too: a stack may hold a crown, a signal or a level. */
const WORDS: ReadonlySet<string> = new Set(
  `crown delta carrier waves wave axis poly matrix launch jack singer brother oxford rational miller lincoln shell busy smart square
  micros galileo oracle apple target eclipse sage toast clover stone delphi landsat clover zoom waters stripe tapestry arbor hilt
  honda hexagon cat peri signa launch marg lorenzo meditech avery sims luminous usha vernier`.split(/\s+/),
);

const PROPER: ReadonlyMap<string, string> = new Map(
  BRANDS.split(/,\s*|\n/)
    .map((name) => name.trim())
    .filter((name) => name !== '' && !WORDS.has(name.toLowerCase()))
    .map((name) => [name.toLowerCase(), name] as const),
);

/** A brand has at most so many words. */
const LONGEST = 3;

/**
 * The entry of a stack with its brands spelt as their owners do. Nothing but capitals changes.
 *
 * @example
 * spellBrands('taski machines'); // 'TASKI machines'
 */
export function spellBrands(entry: string): string {
  const words = entry.split(' ');
  const written: string[] = [];
  for (let at = 0; at < words.length; ) {
    const { name, size } = brandAt(words, at);
    written.push(name ?? words[at] ?? '');
    at += size;
  }
  return written.join(' ');
}

function brandAt(words: readonly string[], at: number): { readonly name?: string; readonly size: number } {
  for (let size = Math.min(LONGEST, words.length - at); size > 0; size--) {
    const typed = words.slice(at, at + size).join(' ');
    const name = PROPER.get(typed.toLowerCase());
    if (name !== undefined) return { name, size };
  }
  return { size: 1 };
}
