import type { Spelling } from '../types.ts';

/**
 * Our own words in the spelling that was asked for. Only words on a closed list change, so it is safe on text
 * that holds none of the person's words; never run it over names, tools or submitted lines.
 *
 * @example
 * inSpelling('optimizing behavior', 'en-GB'); // 'optimising behaviour'
 */
export function inSpelling(text: string, spelling: Spelling): string {
  const variants = spelling === 'en-GB' ? TO_BRITISH : TO_AMERICAN;
  return text.replace(/[A-Za-z]+/g, (word) => {
    const found = variants.get(word.toLowerCase());
    if (!found) return word;
    return word.charAt(0) === word.charAt(0).toUpperCase()
      ? found.charAt(0).toUpperCase() + found.slice(1)
      : found;
  });
}

/** Stems of verbs in -ize; -yze verbs and others stand below. */
const IZE_STEMS =
  `optim organ prior summar standard modern minim maxim custom categor central final formal general
harmon local normal personal recogn reorgan special stabil synchron synthes util visual author digit docker container
emphas energ familiar mobil monet revital sanit serial steril token valid-not anonym apolog item modular parallel
penal priorit rational real revolution symbol vandal capital character critic internationalization-not initial fertil virtual
materal-not memor moisturi-not neutral pasteur popular scrutin strateg verbal`
    .split(/\s+/)
    .filter((stem) => !stem.includes('-') && stem !== 'prior');

/**
 * American, British. Forms that agree in both ("program" of a computer, "practice" the noun) are not here; our own
 * words hold "license" as a noun alone.
 */
const PAIRS = `
analyze analyse, analyzed analysed, analyzing analysing, catalyze catalyse, paralyze paralyse,
behavior behaviour, behaviors behaviours, behavioral behavioural, center centre, centers centres, centered centred,
color colour, colors colours, colored coloured, coloring colouring, favor favour, favorite favourite, honor honour,
humor humour, labor labour, neighbor neighbour, neighbors neighbours, harbor harbour, rigor rigour, flavor flavour,
flavors flavours, fiber fibre, liter litre, liters litres, meter metre, meters metres, theater theatre,
theaters theatres, catalog catalogue, catalogs catalogues, dialog dialogue, analog analogue, defense defence,
offense offence, pretense pretence, canceled cancelled, canceling cancelling, counseling counselling,
counseled counselled, counselor counsellor, counselors counsellors, labeled labelled, labeling labelling,
leveled levelled, leveling levelling, modeled modelled, modeling modelling, signaling signalling, signaled signalled,
totaled totalled, traveled travelled, traveling travelling, traveler traveller, travelers travellers,
tunneling tunnelling, fulfill fulfil, fulfills fulfils, fulfillment fulfilment, enroll enrol, enrolls enrols,
enrollment enrolment, enrollments enrolments, skillful skilful, installment instalment, jewelry jewellery,
gray grey, tire tyre, tires tyres, plow plough, mold mould, molds moulds, maneuver manoeuvre, pediatric paediatric,
pediatrics paediatrics, anesthesia anaesthesia, anesthetic anaesthetic, orthopedic orthopaedic, gynecology gynaecology,
hematology haematology, cesarean caesarean, diarrhea diarrhoea, edema oedema, esophagus oesophagus, fetal foetal,
aging ageing, judgment judgement, acknowledgment acknowledgement, artifact artefact,
artifacts artefacts, airplane aeroplane, aluminum aluminium, pajamas pyjamas, skeptical sceptical, neighboring neighbouring,
fueled fuelled, fueling fuelling, installments instalments, maneuvers manoeuvres, mislabeled mislabelled,
cataloging cataloguing, cataloged catalogued, toward towards, afterward afterwards, curb kerb, signaler signaller,
signalers signallers, license licence, licenses licences
`;

const IZE_ENDINGS = ['ize', 'izes', 'ized', 'izing', 'izer', 'izers', 'ization', 'izations'] as const;

const AMERICAN_TO_BRITISH: readonly (readonly [string, string])[] = [
  ...IZE_STEMS.flatMap((stem) =>
    IZE_ENDINGS.map((ending) => [stem + ending, stem + ending.replace('iz', 'is')] as const),
  ),
  ...PAIRS.trim()
    .split(',')
    .map((pair) => pair.trim().split(' '))
    .flatMap(([american, british]) => (american && british ? [[american, british] as const] : [])),
];

const TO_BRITISH: ReadonlyMap<string, string> = new Map(AMERICAN_TO_BRITISH);
const TO_AMERICAN: ReadonlyMap<string, string> = new Map(
  AMERICAN_TO_BRITISH.map(([american, british]) => [british, american]),
);
