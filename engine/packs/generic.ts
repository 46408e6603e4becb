import type { Pack } from './pack.ts';

/** For every occupation without a pack of its own: says little, and nothing that could be wrong. */
export const generic: Pack = {
  id: 'generic',
  family: 'general',
  title: 'Professional',
  aliases: [],
  core: 'work',
  glossary: {},
  settings: [],
  themes: [
    {
      id: 'work',
      headings: ['Day-to-Day Work', 'Daily Work'],
      cues: '',
      duties: [
        {
          say: '[plan] my work by what is due first, and [see] each task through to the end',
          brief: '[plan] my work by what is due first',
        },
        {
          say: '[prepare] each task before I start, and [check] the result before I hand it over',
          brief: '[check] results before I hand them over',
        },
      ],
    },
    {
      id: 'problems',
      headings: ['Problem Solving'],
      cues: 'problem*, issue, issues, fix, fixes, fixing, fixed, resolv*, solv*, tickets raised, escalat*, root cause*, rca',
      duties: [
        {
          say: '[spot] problems early, [find] their cause, and [put] them right',
          brief: '[spot] problems early',
        },
        {
          say: '[deal] with problems as they come up, and [ask] for help in good time when I need it',
          brief: '[deal] with problems as they come up',
        },
      ],
    },
    {
      id: 'visits',
      headings: ['Visits & Fieldwork', 'Fieldwork'],
      cues: 'visit, visits, visiting, visited, field visit*, field work, fieldwork, field trip*, field campaign*, home visit*, site visit*, door to door, door-to-door, house to house, households, villages, outreach, tracing, sightings, game drive*, guided walk*',
      duties: [],
    },
    {
      id: 'checks',
      headings: ['Checks & Quality', 'Checks'],
      cues: 'check, checks, checking, checked, inspect*, verif*, test, tests, testing, tested, sample, samples, sampling, measur*, monitor, monitoring, monitored, quality, quality control, quality check*, quality assurance, qc, qa, validat*, sign off, signing off, screening, defects, proofread*, weigh*, correction*',
      duties: [],
    },
    {
      id: 'care',
      headings: ['Care & Treatment', 'Care'],
      cues: 'patient*, pts, care, caring, care for, care of, treat, treats, treating, treatment*, therap*, vitals, vital signs, medication*, medicine*, injection*, cannulat*, vaccin*, immunis*, immuniz*, elderly, resident, residents, baby, babies, mothers, pregnan*, pre school children, aftercare',
      duties: [],
    },
    {
      id: 'lessons',
      headings: ['Lessons & Learning', 'Lessons'],
      cues: 'lesson, lessons, class of, classes, pupil*, learner*, curriculum, syllabus, homework, exam, exams, exam duty, marking, education, pre school, preschool, alphabet, rehearsal*, choir, recital*',
      duties: [],
    },
    {
      id: 'advice',
      headings: ['Advice & Support', 'Support'],
      cues: 'advice, advise*, advising, recommend*, recommendation*, counsel*, guidance, represent, represents, representing, represented, hearings, casework, support, supporting, supports, supported, explain*, mediat*, grievance*, beneficiar*, referral*',
      duties: [],
    },
    {
      id: 'events',
      headings: ['Events & Campaigns', 'Events'],
      cues: 'event, events, festival*, ceremon*, campaign, campaigns, campaigning, exhibition*, fair, fairs, wedding*, function, functions, celebration*, concert*, rally, rallies, camps, camp, awareness drive*, vaccination drive*, workshops for, open day*, sports day, annual day, puja, services on sunday',
      duties: [],
    },
    {
      id: 'bookings',
      headings: ['Bookings & Counter', 'Bookings'],
      cues: 'booking, bookings, reservation*, counter, ticket counter, sell tickets, selling tickets, ticketing, appointment*, check-in*, boarding',
      duties: [],
    },
    {
      id: 'production',
      headings: ['Production'],
      cues: 'production, manufactur*, fabricat*, assembl*, processing, harvest*, packag*, cutting, mixing, mould*, mold*, polish*, weaving, carving, casting, grinding, sewing, stitching, brewing, milling',
      duties: [],
    },
    {
      id: 'design',
      headings: ['Design & Drawings', 'Design'],
      cues: 'design, designs, designing, designed, drawing, drawings, draw, draft plans, sketch*, layout*, maps, mapping, prototype*, mood board*, render*, illustrat*, 3d',
      duties: [],
    },
    {
      id: 'communication',
      headings: ['Communication'],
      cues: 'call, calls, calling, phone, phones, phone calls, email*, e-mail*, whatsapp, press, leaflet*, newsletter*, announcement*, social media, instagram, correspondence, inform*, radio, messages, website, poster*, public, translat*, answer phones, answering phones',
      duties: [],
    },
    {
      id: 'data',
      headings: ['Data & Systems', 'Data'],
      cues: 'data, database*, dataset*, system, systems, portal*, software, upload*, digital, interface*, digitis*, digitiz*, excel, gps, script*, app, apps, api, apis, code, coding, configur*, label*, annotat*, polygons',
      duties: [],
    },
    {
      id: 'transport',
      headings: ['Transport & Deliveries', 'Transport'],
      cues: 'deliver, delivery, deliveries, delivering, delivered, transport*, dispatch*, shipment*, shipping, loading, unloading, route, routes, pickup*, pick up, pick-up*, distribut*, cargo, freight, vehicle placement, parcels',
      duties: [],
    },
    {
      id: 'research',
      headings: ['Research & Analysis', 'Research'],
      cues: 'research*, study, studies, analysis, interpret, interpreting, interpretation, experiment*, interviews with, survey, surveys, classification, literature, valuation*, modelling, modeling, observations',
      duties: [],
    },
    {
      id: 'food',
      headings: ['Food & Meals', 'Meals'],
      cues: 'meal, meals, food, cook, cooks, cooking, cooked, kitchen, menu*, catering, breakfast, lunch, dinner, annadana, prasad*',
      duties: [],
    },
    {
      id: 'security',
      headings: ['Security'],
      cues: 'security, patrol*, guard, guards, guarding, gate, gates, keys, locking, lock up, cctv, alarm*, surveillance',
      duties: [],
    },
    {
      id: 'shifts',
      headings: ['Shifts & Duty', 'Duty'],
      cues: 'on call, on-call, watch, watches, watchkeep*, night duty, night shift*, duty, duties, standby, stand-by, shift work, rotation, rotational, overtime',
      duties: [],
    },
    {
      id: 'administration',
      headings: ['Administration'],
      cues: 'follow up, followed up, administration, administrative, admin, office, secretarial, day-to-day running, running of the',
      duties: [],
    },
    {
      id: 'travel',
      headings: ['Travel'],
      cues: 'travel, travels, flight bookings, hotels, visa*, itinerar*, trip, trips, passport*',
      duties: [],
    },
    {
      id: 'site',
      headings: ['Site Work'],
      cues: 'on site, on-site, site work, site supervision, concrete, excavat*, foundation*, roof, roofs, scaffold*, ladder*, dig, digging, drill*, cable*, wiring, piping, pipes',
      duties: [],
    },
    {
      id: 'nature',
      headings: ['Plants & Animals'],
      cues: 'plants, planting, trees, crop, crops, garden*, soil, livestock, animal*, spray*, seed*, bees, hives, honey, fish, ponds, dog, dogs, horses, cattle, feeding, feed the, pruning, nursery, wildlife, rhino*',
      duties: [],
    },
  ],
  hooks: [],
  about: [
    ['I ask early what is needed and by when.', 'Before I hand something over, I check it once more.'],
    ['When something will take longer, I say so.', 'I write down what was agreed.'],
  ],
  closings: [
    'In short, I want people to be able to count on my work.',
    'Overall, my part is to do the work well and to support the people who depend on it.',
  ],
  strengths: [],
};
