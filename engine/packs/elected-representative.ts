import type { Pack } from './pack.ts';

/** Those elected to speak and decide for others: mayors, councilors, members of parliament, village heads. */
export const electedRepresentative: Pack = {
  id: 'elected-representative',
  family: 'general',
  title: 'Elected Representative',
  aliases: [
    'mayor -office -assistant -secretary -advisor -aide',
    'deputy mayor',
    'councillor',
    'councilor',
    'councilwoman',
    'councilman',
    'city councillor',
    'town councillor',
    'alderman',
    'member parliament',
    'mp office holder',
    '=mp',
    '=mla',
    'member legislative assembly',
    'senator',
    'congressman',
    'congresswoman',
    'state representative',
    'assemblyman',
    'assemblywoman',
    'assembly member',
    'ward member',
    'ward councillor',
    'sarpanch',
    'panchayat member',
    'panchayat president',
    'village head',
    'kepala desa',
    'barangay captain',
    'barangay kagawad',
    'school board member',
    'county commissioner',
    'municipal councillor',
    'politician',
  ],
  core: 'council',
  glossary: { govt: 'government', mgnrega: 'MGNREGA', cllr: 'councilor' },
  settings: ['village', 'ward', 'city', 'county', 'opposition'],
  themes: [
    {
      id: 'people',
      headings: ['Residents & Concerns', 'Residents'],
      cues: 'resident*, constituent*, people, citizen*, villager*, villages, surger*, complain*, grievance*, casework*, visit*, listen*, door to door, help*, families, petition*, certificate*, dispute*, mediat*, farmers, youth, women, elderly, voters, meet',
      duties: [
        {
          say: '[hold] open hours, [write] down each concern, and [tell] people what came of it',
          brief: '[hold] open hours and [follow] up concerns',
        },
        {
          say: '[walk] the streets with residents, and [look] at the drain, road or light they speak of',
          brief: '[look] at problems on the spot',
        },
      ],
    },
    {
      id: 'council',
      headings: ['Council & Decisions', 'Council Work'],
      cues: 'council*, committee*, meeting*, vote*, voting, debate*, motion*, bill, bills, legislat*, resolution*, gram sabha*, assembl*, parliament*, decision*, chair*, agenda*, minutes, question*, session*, policy, policies, bylaw*, oversight, scrutin*',
      duties: [
        {
          say: '[read] the papers before a vote, [ask] what is unclear, and [explain] my vote afterward',
          brief: '[read] the papers before a vote',
        },
      ],
    },
    {
      id: 'projects',
      headings: ['Local Projects', 'Projects'],
      cues: 'project*, road*, water*, school*, drain*, street light*, sanitation, housing, clinic*, market*, bridge*, park*, scheme*, works, construct*, implement*, development*, toilet*, electric*, waste, transport*, tender*, mgnrega, beneficiar*, inspect*, monitor*',
      duties: [
        {
          say: '[press] for repairs and works with the offices responsible, and [visit] them while they are under way',
          brief: '[press] for local works and [visit] them',
        },
      ],
    },
    {
      id: 'budget',
      headings: ['Budget & Accounts', 'Budget'],
      cues: 'budget*, fund*, grant*, account*, audit*, tax*, spend*, allocat*, finance*, money, transparen*, revenue*',
      duties: [
        {
          say: '[go] through the budget line by line, and [make] public where the money went',
          brief: '[go] through the budget line by line',
        },
      ],
    },
    {
      id: 'public',
      headings: ['Public Speaking & Media', 'Public'],
      cues: 'speech*, speak*, media, press*, newsletter*, social media, ceremon*, open*, inaugurat*, represent*, campaign*, election*, rally, rallies, interview*, announce*, welcome*, event*, twin town*',
      duties: [
        {
          say: '[speak] so that everyone in the room can follow, and [stay] for questions',
          brief: '[speak] plainly and [stay] for questions',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Working with Others', 'Partners'],
      cues: 'officer*, official*, department*, coordinat*, liais*, work with, working with, party, parties, opposition, ngo*, business*, police, partner*, staff, team*, government*, neighboring, neighbouring, volunteers, collector*',
      duties: [
        {
          say: '[sit] down with other parties and offices, and [look] for what can be agreed on',
          brief: '[look] for agreement with other parties',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Papers & Correspondence', 'Papers'],
      cues: 'letter*, email*, record*, document*, report*, register*, file, files, correspond*, paperwork, write*',
      duties: [],
    },
  ],
  hooks: [
    'I represent the people who elected me, from their concerns to the decisions in council.',
    'My work is taking residents’ concerns to where they can be decided.',
  ],
  about: [
    [
      'I hear several sides before I make up my mind.',
      'Before a vote, I read the papers and talk to the people concerned.',
    ],
    [
      'I keep a list of open matters and go through it every week.',
      'When something cannot be done, I say so and give the reason.',
    ],
  ],
  closings: [
    'In short, my work is to bring residents’ concerns to where they are decided, and to answer for the decisions.',
    'Overall, I want people to know what was decided and what it means for them.',
  ],
  strengths: ['Residents’ Concerns', 'Council Work', 'Local Projects'],
};
