/**
 * The American spelling of a lower-case word, so that both compare.
 *
 * @example
 * american('labourer'); // 'laborer'
 */
export function american(word: string): string {
  const known = AMERICAN.get(word);
  if (known !== undefined) return known;
  if (!BRITISH.test(word)) return word;
  return word
    .replace(/is(e|ed|es|ing|ation|er)$/, 'iz$1')
    .replace(/ys(e|ed|es|ing)$/, 'yz$1')
    .replace(/our(ed|er|ing|ful|able)?$/, 'or$1')
    .replace(/([tb])re$/, '$1er')
    .replace(/ll(ed|ing|er|or)$/, 'l$1')
    .replace(/^(orthop|p)aed/, '$1ed')
    .replace(/^(an|h|gyn)ae/, '$1e')
    .replace(/ence$/, 'ense')
    .replace(/ogue$/, 'og');
}

/** What the rules look for, so that most words meet one of them alone. */
const BRITISH =
  /[iy]s(?:e[drs]?|ing|ation)$|our(?:e[dr]|ing|ful|able)?$|[bt]re$|ll(?:ed|ing|[eo]r)$|^(?:orthop|p)aed|^(?:an|h|gyn)ae|ence$|ogue$/;

/** Words that no ending tells apart, singular. */
const AMERICAN: ReadonlyMap<string, string> = new Map(
  `programme:program cheque:check tyre:tire kerb:curb storey:story plough:plow mould:mold aluminium:aluminum grey:gray
  jewellery:jewelry jeweller:jeweler manoeuvre:maneuver enrol:enroll enrolment:enrollment fulfil:fulfill
  fulfilment:fulfillment skilful:skillful instalment:installment pyjamas:pajamas sceptical:skeptical draught:draft
  ageing:aging judgement:judgment artefact:artifact foetal:fetal diarrhoea:diarrhea oesophagus:esophagus oestrogen:estrogen
  encyclopaedia:encyclopedia archaeology:archeology archaeologist:archeologist archaeological:archeological licence:license
  licenced:licensed practise:practice practised:practiced practising:practicing yoghurt:yogurt omelette:omelet
  doughnut:donut whisky:whiskey aeroplane:airplane speciality:specialty axe:ax acknowledgement:acknowledgment
  woollen:woolen learnt:learned burnt:burned spelt:spelled haulier:hauler`
    .split(/\s+/)
    .map((pair) => {
      const [british = '', american = ''] = pair.split(':');
      return [british, american] as const;
    }),
);
