import type { Pack } from './pack.ts';

export const eventPlanner: Pack = {
  id: 'event-planner',
  family: 'commerce',
  title: 'Event Planner',
  aliases: [
    'event manager',
    'events manager',
    'event coordinator',
    'events coordinator',
    'event organizer',
    'event organiser',
    'events executive',
    'event executive',
    'event assistant',
    'events assistant',
    'event producer',
    'wedding planner',
    'wedding coordinator',
    'conference organizer',
    'conference manager',
    'conference coordinator',
    'meeting planner',
    'event specialist',
    'events officer',
    'banquet coordinator',
    'event designer',
    'party planner',
    'exhibition manager',
    'exhibition coordinator',
    'event operations',
  ],
  core: 'planning',
  glossary: {
    av: 'audiovisual',
    'f&b': 'catering',
    rsvp: 'RSVP',
    beo: 'banquet event order',
    beos: 'banquet event orders',
  },
  settings: [
    'weddings',
    'corporate',
    'conferences',
    'festivals',
    'nonprofit',
    'hotel',
    'freelance',
    'exhibitions',
  ],
  themes: [
    {
      id: 'planning',
      headings: ['Event Planning', 'Planning'],
      cues: 'plan*, organis*, organiz*, event*, wedding*, conference*, timeline*, schedule*, run sheet*, checklist*, agenda*, logistics, program*, exhibition*, launch*, gala*, festival*',
      tools: ['pm'],
      duties: [
        {
          say: '[turn] the client’s idea into a program, a schedule and a list of tasks in {pm}',
          brief: '[plan] events in {pm}',
        },
        {
          say: '[turn] an idea into a program, a schedule and a task list, and [keep] track of every deadline',
          brief: '[plan] program, schedule and tasks',
        },
        {
          say: '[write] the run sheet with times and contacts, and [go] through it with everyone involved',
          brief: '[write] run sheets',
        },
      ],
    },
    {
      id: 'clients',
      headings: ['Clients & Briefs', 'Clients'],
      cues: 'client*, couple*, brief*, meeting*, proposal*, pitch*, concept*, needs, expectation*, sponsor*, stakeholder*, feedback',
      duties: [
        {
          say: '[find] out what the event is for, [suggest] options within the budget, and [confirm] decisions in writing',
          brief: '[agree] with clients on aims and options',
        },
      ],
    },
    {
      id: 'suppliers',
      headings: ['Venues & Suppliers', 'Suppliers'],
      cues: 'venue*, vendor*, supplier*, caterer*, catering, av, decor*, florist*, dj, band*, speaker*, hotel*, transport*, contract*, negotiat*, site visit*, permit*, print*',
      duties: [
        {
          say: 'not as apprentice, trainee, intern, helper: [visit] venues, [compare] quotes, and [agree] on contracts and delivery times',
          brief: '[compare] venues and suppliers',
        },
        {
          say: '[brief] caterers, technicians and decorators, and [confirm] details shortly before the event',
          brief: '[brief] and [coordinate] suppliers',
        },
      ],
    },
    {
      id: 'money',
      headings: ['Budgets & Payments', 'Budget'],
      cues: 'budget*, cost*, quote*, invoice*, payment*, deposit*, expense*, sponsorship, ticket sale*, pricing',
      duties: [
        {
          say: '[keep] the budget up to date, [check] invoices, and [point] out extra costs before they arise',
          brief: '[keep] event budgets up to date',
        },
      ],
    },
    {
      id: 'guests',
      headings: ['Guests & Registration', 'Guests'],
      cues: 'guest*, attendee*, delegate*, participant*, registration*, invitation*, invite*, rsvp, seating, badge*, ticket*, accommodation, vip*, communicat*, mailing*',
      duties: [
        {
          say: '[manage] invitations and replies, [prepare] seating and badges, and [answer] guests’ questions',
          brief: '[manage] invitations and replies',
        },
      ],
    },
    {
      id: 'delivery',
      headings: ['On the Day', 'Event Day'],
      cues: 'on the day, on site, on-site, onsite, set up, setup, set-up, set ups, breakdown*, live, coordinat*, crew*, volunteer*, staff*, safety, rehears*, run the event, show call, troubleshoot*, risk assess*',
      duties: [
        {
          say: '[oversee] setup, [welcome] speakers and suppliers, and [solve] problems before guests notice them',
          brief: '[oversee] setup and the event itself',
        },
        {
          say: '[check] exits, cables and crowd flow, and [keep] to the timing',
          brief: '[keep] events safe and on time',
        },
      ],
    },
  ],
  hooks: [
    'I plan events from the first idea to the last guest’s departure.',
    'My work is bringing people, places, suppliers and times together on one day.',
    'I organize events so that hosts can spend the day with their guests.',
  ],
  about: [
    [
      'I confirm times, numbers and deliveries again shortly before the event.',
      'Before an event, I walk the venue and go through the schedule with suppliers.',
    ],
    [
      'I prepare an answer for what could go wrong on the day.',
      'When plans change on the day, I decide quickly and tell everyone concerned.',
    ],
  ],
  closings: [
    'In short, my job is to bring people, places and suppliers together, so that an event goes as planned.',
    'Overall, I want guests to enjoy the event and hosts to have time for them.',
  ],
  strengths: ['Event Planning', 'Supplier Coordination', 'On-Site Management'],
};
