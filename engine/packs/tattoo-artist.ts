import type { Pack } from './pack.ts';

export const tattooArtist: Pack = {
  id: 'tattoo-artist',
  family: 'commerce',
  title: 'Tattoo Artist',
  aliases: [
    'tattooist',
    'tattooer',
    'tattoo',
    'tattoo apprentice',
    'tattoo shop owner',
    'tattoo studio',
    'piercer',
    'body piercer',
    'permanent makeup artist',
    'microblading artist',
  ],
  core: 'tattooing',
  glossary: {
    appts: 'appointments',
    appt: 'appointment',
    consults: 'consultations',
    flash: 'flash designs',
    'cover ups': 'cover-ups',
  },
  settings: ['freelance', 'studio', 'guest', 'custom'],
  themes: [
    {
      id: 'design',
      headings: ['Design', 'Designs & Drawing'],
      cues: 'design*, draw*, sketch*, stencil*, custom, flash*, portfolio, reference*, lettering, artwork, ipad*, concept*, idea*, illustrat*',
      tools: ['design'],
      duties: [
        {
          say: 'not as piercer: [draw] designs in {design} from the client’s idea, and [show] them before the appointment',
          brief: '[draw] designs in {design}',
        },
        {
          say: 'not as piercer: [sketch] the client’s idea, [place] the stencil on the skin, and [let] the client look in the mirror before any ink',
          brief: '[sketch] designs and [place] stencils',
        },
      ],
    },
    {
      id: 'tattooing',
      headings: ['Tattooing', 'Tattoo Work'],
      cues: 'tattoo*, ink*, linework, line work, shad*, realism, blackwork, dotwork, fine line, japanese, traditional, portrait*, cover-up*, cover up*, sleeve*, touch up*, touch-up*, session*, needle*, machine*, color*, colour*, black and grey, micro*, permanent makeup',
      duties: [
        {
          say: 'not as piercer: [stretch] the skin, [work] line by line, and [take] a break when the client needs one',
          brief: '[tattoo] line by line',
        },
      ],
    },
    {
      id: 'piercing',
      headings: ['Piercing', 'Piercing & Jewelry'],
      cues: 'pierc*, jewelry, jewellery, stretching, dermal*, ear*, nose, septum',
      duties: [
        {
          say: 'as piercer: [mark] the spot, [let] the client check it in a mirror, and [fit] jewelry of the right size',
          brief: '[mark] and [pierce] with care',
        },
      ],
    },
    {
      id: 'consultation',
      headings: ['Consultation', 'Consultations & Advice'],
      cues: 'consult*, advis*, advice, client*, walk in*, walk-in*, walkin*, customer*, talk*, discuss*, consent*, age check*, id check*, allerg*, skin, expectation*, first timer*, nervous, complain*',
      duties: [
        {
          say: '[ask] about skin, allergies and healing, [check] identity, and [say] no when the age or the spot is not right',
          brief: '[ask] clients about skin and allergies',
        },
        {
          say: '[listen] to the idea, and [explain] what size, placement and skin do to the result',
          brief: '[advise] on size and placement',
        },
      ],
    },
    {
      id: 'hygiene',
      headings: ['Hygiene', 'Hygiene & Safety'],
      cues: 'hygien*, steril*, autoclave*, clean*, disinfect*, glove*, sharps, waste, cross contam*, cross-contam*, bloodborne, station*, set up*, setup, breakdown, safety, licen*, inspection*',
      duties: [
        {
          say: '[open] new needles in front of the client, [wrap] the station, and [change] gloves when needed',
          brief: '[set] up a clean station for each client',
        },
        {
          say: '[clean] the skin before and after, and [dispose] of needles in the sharps box',
          brief: '[dispose] of needles safely',
        },
      ],
    },
    {
      id: 'aftercare',
      headings: ['Aftercare', 'Healing & Aftercare'],
      cues: 'aftercare, after care, healing, heal*, bandag*, follow up*, follow-up*, cream, photos of healed',
      duties: [
        {
          say: '[cover] the work, [explain] washing and healing, and [send] clients home with a written sheet',
          brief: '[explain] aftercare',
        },
      ],
    },
    {
      id: 'appointments',
      headings: ['Bookings & Payments', 'Bookings'],
      cues: 'book*, appointment*, deposit*, schedul*, calendar*, payment*, price*, pricing, quote*, cash*, till, message*, dms, enquir*, inquir*, social media, instagram*, post, posting, convention*, guest spot*',
      duties: [
        {
          say: '[plan] enough time for each piece, and [agree] on the price and deposit beforehand',
          brief: '[agree] on time and price beforehand',
        },
        {
          say: 'when freelance, self-employed, self employed, own studio, own shop, owner: [answer] messages, [take] deposits, and [order] ink, needles and film myself',
          brief: '[run] my own bookings and supplies',
        },
      ],
    },
    {
      id: 'studio',
      headings: ['Studio', 'Studio & Supplies'],
      cues: 'studio*, shop*, stock*, order*, suppl*, apprentic*, open, opening, close, closing, cleaning rota, front desk',
      duties: [],
    },
  ],
  hooks: [
    'not as piercer: I design and tattoo, from the first idea to the aftercare.',
    'not as piercer: People come to me with an idea, and I help them turn it into something they can wear for life.',
  ],
  about: [
    [
      'I look at the skin and talk through the idea before I draw.',
      'Before I begin, I set up a clean station with new needles.',
    ],
    [
      'I explain aftercare and write it down for the client.',
      'When an idea would not age well, I say so and suggest a change.',
    ],
  ],
  closings: [
    'as piercer: In short, my job is to pierce safely and cleanly, and to help people to heal well.',
    'not as piercer: In short, my job is to put on skin, cleanly and safely, what people want to wear for life.',
    'Overall, I want clients to like what they see in the mirror years from now.',
  ],
  strengths: ['Consultation', 'Hygiene', 'Aftercare'],
};
