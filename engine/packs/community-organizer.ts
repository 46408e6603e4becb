import type { Pack } from './pack.ts';

/** Those who bring people together for a cause: union organizers, campaigners and fundraisers. */
export const communityOrganizer: Pack = {
  id: 'community-organizer',
  family: 'general',
  title: 'Community Organizer',
  aliases: [
    'union organizer',
    'union organiser',
    'trade union',
    'union secretary',
    'regional organizer',
    'regional organiser',
    'labor organizer',
    'labour organiser',
    'field organizer',
    'field organiser',
    'community organiser',
    'campaigner',
    'campaigns officer',
    'campaign officer',
    'campaign organizer',
    'campaign organiser',
    'advocacy officer',
    'advocacy manager',
    'activist',
    'fundraiser',
    'fundraising',
    'fundraising officer',
    'fundraising manager',
    'volunteer coordinator',
    'volunteer manager',
    'union representative',
    'union rep',
    'shop steward',
    'political organizer',
    'canvasser',
    '=organizer',
    '=organiser',
    'lead organizer',
    'lead organiser',
  ],
  core: 'organizing',
  glossary: { reps: 'representatives', rep: 'representative' },
  settings: ['union', 'charity', 'community'],
  themes: [
    {
      id: 'organizing',
      headings: ['Organizing & Recruitment', 'Organizing', 'Members'],
      cues: 'organi*, recruit*, mapping, map, workplace*, member*, membership, canvass*, door to door, door knock*, sign up*, volunteers, volunteer*, rally, rallies, branch*, turnout, mobilis*, mobiliz*, grassroots, neighborhood*',
      duties: [
        {
          say: 'as union, organizer, organiser, community, canvasser, volunteer, field: not as fundraiser, fundraising: [talk] with people one by one, [find] out what they want to change, and [ask] them to take part',
          brief: '[ask] people to take part',
        },
        {
          say: 'not as fundraiser, fundraising: [find] people who are trusted by others, and [help] them to speak for their group',
          brief: '[help] people to speak for their group',
        },
      ],
    },
    {
      id: 'representation',
      headings: ['Representation & Casework', 'Representation', 'Casework'],
      cues: 'represent*, hearing*, grievance*, disciplinar*, appeal*, casework, case*, negotiat*, bargain*, agreement*, dispute*, employer*, tribunal*, consultation*, tupe, redundanc*, rights, advice, advise*',
      duties: [
        {
          say: 'as union, steward: [represent] members at hearings, and [prepare] the case with them',
          brief: '[represent] members at hearings',
        },
        {
          say: 'as union, steward: [negotiate] with employers, and [report] back to members before anything is agreed',
          brief: '[negotiate] with employers',
        },
      ],
    },
    {
      id: 'campaigns',
      headings: ['Campaigns', 'Campaigns & Events', 'Events & Campaigns'],
      cues: 'campaign*, leaflet*, petition*, press, media, social media, newsletter*, event*, meeting*, members meetings, demonstrat*, strike*, ballot*, picket*, advocacy, lobby*, policy, awareness, message*, website, flyers, public',
      duties: [
        {
          say: '[plan] campaigns step by step, [write] leaflets and messages, and [invite] people to meetings',
          brief: '[plan] campaigns and [write] leaflets',
        },
      ],
    },
    {
      id: 'funds',
      headings: ['Fundraising & Donors', 'Fundraising'],
      cues: 'fund*, donor*, donation*, grant*, appeal letter*, sponsor*, gift*, trusts, legac*, proposals, budget*, crm, direct debit*',
      duties: [
        {
          say: 'as fundraiser, fundraising: [ask] for support, [thank] people soon, and [tell] them what became of it',
          brief: '[ask] for support and [thank] donors',
        },
        {
          say: 'as fundraiser, fundraising: [write] appeals and applications, and [keep] donors’ records in order',
          brief: '[write] appeals and applications',
        },
      ],
    },
    {
      id: 'training',
      headings: ['Training & Support', 'Training', 'Support & Training'],
      cues: 'train*, reps training, workshop*, mentor*, coach*, induct*, support*, stewards, handbook*, safety reps, h&s reps, supervis*',
      duties: [
        {
          say: 'not as fundraiser, fundraising, canvasser: [train] volunteers and representatives, and [support] them when problems come up',
          brief: '[train] volunteers and representatives',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Records & Reports', 'Records'],
      cues: 'record*, report*, data*, database*, list*, minutes, document*, log, logs, admin*, spreadsheet*, survey*',
      duties: [
        {
          say: '[keep] lists of members and contacts current, and [note] what was promised to whom',
          brief: '[keep] lists of contacts current',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Partners & Coalitions', 'Partners'],
      cues: 'partner*, coalition*, alliance*, ally, allies, council*, council, mp, mps, officials, charit*, ngo*, liais*, coordinat*, colleagues, work with, working with, team',
      duties: [{ say: '[look] for allies, and [agree] on who says what', brief: '[look] for allies' }],
    },
  ],
  hooks: [
    'not as fundraiser, fundraising: I bring people together and help them to be heard.',
    'My work is talking with people, finding common ground and planning the next step with them.',
    'as fundraiser, fundraising: I raise money for a cause, and I report back to the people who give.',
  ],
  about: [
    [
      'I listen to what people want before I ask them for anything.',
      'Before a meeting ends, I make sure that each step has a name and a date.',
    ],
    ['I write down what I promised, and I call back.', 'When a group can speak for itself, I step back.'],
  ],
  closings: [
    'as fundraiser, fundraising: In short, my job is to raise the money that a cause needs and to keep the trust of those who give it.',
    'not as fundraiser, fundraising: In short, my job is to bring people together, so that they can change what concerns them.',
    'Overall, I want people to see that what they do together makes a difference.',
  ],
  strengths: ['Organizing', 'Campaigns', 'Representation'],
};
