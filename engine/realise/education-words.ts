/** Fields of study as notes shorten them, each as the whole of a field or one of its words, in lower case. */
const WHOLE: ReadonlyMap<string, string> = new Map(
  `cs=Computer Science|cse=Computer Science and Engineering|cs&e=Computer Science and Engineering|it=Information Technology|
ict=Information and Communication Technology|e&tc=Electronics and Telecommunication|entc=Electronics and Telecommunication|
extc=Electronics and Telecommunication|eee=Electrical and Electronics Engineering|ise=Information Science and Engineering|
hr=Human Resources|hrm=Human Resource Management|comp sci=Computer Science|compsci=Computer Science|comp science=Computer Science|
comp engg=Computer Engineering|mech=Mechanical Engineering|eco=Economics|econ=Economics|bus admin=Business Administration|
biz admin=Business Administration|business admin=Business Administration|public admin=Public Administration|mass comm=Mass Communication|
poli sci=Political Science|pol sci=Political Science|polsci=Political Science|eng lit=English Literature|english lit=English Literature|
lit=Literature|comms=Communications|psych=Psychology|soc=Sociology|social work=Social Work`
    .replace(/\n/g, '')
    .split('|')
    .map((pair) => pair.split('=') as [string, string]),
);

const WORDS: ReadonlyMap<string, string> = new Map(
  `stats=statistics|math=mathematics|econ=economics|psych=psychology|bio=biology|chem=chemistry|phys=physics|acc=accounting|accts=accounts|
acctg=accounting|mktg=marketing|mgmt=management|mgt=management|engg=engineering|engr=engineering|tech=technology|elec=electrical|
comp=computer|sci=science|agri=agriculture|biotech=biotechnology|admin=administration|edu=education|env=environmental|
intl=international|info=information|telecom=telecommunications|fin=finance|lit=literature`
    .replace(/\n/g, '')
    .split('|')
    .map((pair) => pair.split('=') as [string, string]),
);

/** Degrees in engineering, whose branch is named by its first word: "B.E. in Civil". */
const ENGINEERING =
  /^(?:B\.? ?E\.?|B\.? ?Tech\.?|BEng|B\.Eng\.?|M\.? ?E\.?|M\.? ?Tech\.?|MEng|M\.Eng\.?|BE|ME)$/i;
const DIPLOMA = /(?:^|\b)(?:Diploma|HND|OND|ND|Polytechnic)$/i;
const BRANCHES: ReadonlySet<string> = new Set(
  'civil mech mechanical electrical chemical automobile aeronautical mining'.split(' '),
);
const BRANCHES_OF_DIPLOMAS: ReadonlySet<string> = new Set('civil mech mechanical electrical'.split(' '));

/**
 * A field of study with its short forms written out.
 *
 * @param qualification as it was typed: what "ECE" and "Civil" are short for depends on it
 * @example
 * fieldInFull('applied stats', 'PGD'); // 'applied statistics'
 * fieldInFull('Civil', 'B.E.'); // 'Civil Engineering'
 */
export function fieldInFull(field: string, qualification: string): string {
  const [, main = field, rest = ''] = /^([^(]+?)( \(.*\))?$/.exec(field) ?? [];
  const lower = main.toLowerCase().replace(/\./g, '').replace(/ & /g, '&');
  const degree = qualification.replace(/ ?\(.*\)$/, '');
  if (lower === 'ece' && ENGINEERING.test(degree)) return `Electronics and Communication Engineering${rest}`;
  if (BRANCHES.has(lower) && ENGINEERING.test(degree)) return `${branch(lower)} Engineering${rest}`;
  if (BRANCHES_OF_DIPLOMAS.has(lower) && DIPLOMA.test(degree)) return `${branch(lower)} Engineering${rest}`;
  const whole = WHOLE.get(lower);
  if (whole !== undefined) return `${whole}${rest}`;
  const words = main.replace(/(?<=\p{L}) & (?=\p{L})/gu, ' and ').split(' ');
  return `${words.map(wordInFull).join(' ')}${rest}`;
}

function branch(lower: string): string {
  return lower === 'mech' ? 'Mechanical' : lower.charAt(0).toUpperCase() + lower.slice(1);
}

function wordInFull(word: string): string {
  const full = WORDS.get(word.toLowerCase().replace(/\.$/, ''));
  if (full === undefined || /^\p{Lu}{2,}$/u.test(word)) return word;
  return /^\p{Lu}/u.test(word) ? full.charAt(0).toUpperCase() + full.slice(1) : full;
}
