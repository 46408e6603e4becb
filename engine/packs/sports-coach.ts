import type { Pack } from './pack.ts';

/** Those who train teams and athletes in a sport. */
export const sportsCoach: Pack = {
  id: 'sports-coach',
  family: 'education',
  title: 'Sports Coach',
  aliases: [
    'football coach',
    'soccer coach',
    'cricket coach',
    'swimming coach',
    'swim coach',
    'tennis coach',
    'basketball coach',
    'athletics coach',
    'track coach',
    'hockey coach',
    'rugby coach',
    'volleyball coach',
    'badminton coach',
    'gymnastics coach',
    'boxing coach',
    'boxing trainer',
    'wrestling coach',
    'judo coach',
    'golf coach',
    'golf pro',
    'golf instructor',
    'tennis instructor',
    'tennis pro',
    'netball coach',
    'baseball coach',
    'softball coach',
    'martial arts',
    'karate',
    'taekwondo',
    'judo instructor',
    'jiu jitsu',
    'ski instructor',
    'snowboard instructor',
    'surf instructor',
    'riding instructor',
    'sailing instructor',
    'climbing instructor',
    'sports instructor',
    'sports trainer',
    'youth coach',
    'team coach -agile -executive -sales',
    'assistant coach -driver -executive -agile',
    'head coach -driver -executive -agile',
    'academy coach',
    'goalkeeping coach',
    'batting coach',
    'bowling coach',
    'sports teacher',
    'swim teacher',
    'karate instructor',
    'taekwondo instructor',
    'boxing instructor',
  ],
  core: 'training',
  glossary: { gk: 'goalkeeper', wks: 'weeks', comp: 'competition', comps: 'competitions' },
  settings: ['youth', 'academy', 'school', 'club', 'freelance', 'women’s'],
  themes: [
    {
      id: 'training',
      headings: ['Training Sessions', 'Training'],
      cues: 'train*, session*, practice*, drill*, coach*, technique*, skill*, warm up*, warm-up*, batch*, lesson*, exercise*, teach*, nets, pool*, pitch, fitness, strength, conditioning, kata, sparring, beginners, group*, u8, u10, u11, u12, u13, u14, u15, u16, u17, u18, under',
      duties: [
        {
          say: '[plan] each session on paper, [set] out the cones or equipment, and [show] an exercise before asking for it',
          brief: '[plan] sessions and [show] each exercise',
        },
        {
          say: '[watch] each athlete, and [correct] one thing at a time',
          brief: '[correct] one thing at a time',
        },
      ],
    },
    {
      id: 'matches',
      headings: ['Matches & Competitions', 'Competitions'],
      cues: 'match*, game*, competition*, tournament*, league*, fixture*, race*, meet, meets, gala*, selection*, select*, tactic*, game plan*, scout*, trial*, line up*, lineup*, opponent*, video analys*, grading*, belt*, championship*, medal*, bench',
      duties: [
        {
          say: 'unless ski, snowboard, surf, riding, climbing, sailing: [give] everyone a clear task before a match, and [talk] it over calmly afterward',
          brief: '[prepare] and [review] matches',
        },
      ],
    },
    {
      id: 'athletes',
      headings: ['Athletes & Progress', 'Progress'],
      cues: 'player*, athlete*, swimmer*, student*, kids, children, girls, boys, progress*, develop*, goal*, feedback, motivat*, talent*, individual*, test, tests, assess*, report*, wellbeing, nutrition*, injur*, rehab*, behav*, learners',
      duties: [
        {
          say: '[note] what each athlete can do now, and [agree] on what to work on next',
          brief: '[agree] with athletes on what to work on next',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Safety & Welfare', 'Safety'],
      cues: 'safe*, first aid, safeguard*, risk*, equipment check*, injury prevention, concussion*, rescue*, lifeguard*, emergenc*, weather, welfare, dbs, hydrat*, helmet*, ratio*',
      duties: [
        {
          say: '[check] the ground and equipment, [keep] the first-aid kit at hand, and [stop] when someone is hurt',
          brief: '[check] the ground and equipment',
        },
      ],
    },
    {
      id: 'parents',
      headings: ['Parents & Club', 'Parents'],
      cues: 'parent*, club, clubs, communicat*, volunteer*, sponsor*, committee*, school, schools, member*, fees, registration*, recruit*, whatsapp, website, newsletter*, federation, clients',
      duties: [
        {
          say: 'when parents, children, kids, youth, junior, school, academy, u8, u10, u12, u14, u16: [tell] parents dates and meeting points early, and [talk] with them away from the sideline',
          brief: '[tell] parents dates and meeting points',
        },
      ],
    },
    {
      id: 'organization',
      headings: ['Planning & Organization', 'Organization'],
      cues: 'organis*, organiz*, schedul*, plan*, season*, calendar*, travel*, bus, kit, kits, equipment, venue*, court*, booking*, budget*, attendance, register*, camp, camps, curriculum, periodi*, coordinat*, log*, record*',
      duties: [
        {
          say: '[plan] the season back from the main dates, and [leave] time for rest',
          brief: '[plan] the season',
        },
        {
          say: 'when self-employed, self employed, freelance, own academy, own club: [book] courts and times, and [keep] a list of lessons and payments',
          brief: '[keep] track of bookings and payments',
        },
      ],
    },
    {
      id: 'teaching',
      headings: ['Training Other Coaches', 'Coaches'],
      cues: 'train coaches, assistant coach*, junior coach*, mentor*, coach education, workshops, umpire*, referee*, officiat*, staff',
      duties: [],
    },
    {
      id: 'collaboration',
      headings: ['Working with Colleagues'],
      cues: 'colleague*, physio*, other coaches, trainer*, staff meeting*, team meeting*, work with, working with, doctor*, analyst*, teachers',
      duties: [],
    },
  ],
  hooks: [
    'I help people get better at their sport.',
    'I coach people who want to improve, in training and in competition.',
  ],
  about: [
    [
      'I plan a session with a goal for each part of it.',
      'Before a session, I check the ground and the equipment.',
    ],
    [
      'I show a movement, watch, and correct a single thing at a time.',
      'When somebody is hurt, I stop the session and give first aid.',
    ],
  ],
  closings: [
    'In short, my job is to help people to improve at their sport safely and with pleasure.',
    'Overall, I want people to learn, to play fair and to come back.',
  ],
  strengths: ['Training Sessions', 'Athlete Progress', 'Safety'],
};
