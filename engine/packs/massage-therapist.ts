import type { Pack } from './pack.ts';

export const massageTherapist: Pack = {
  id: 'massage-therapist',
  family: 'health',
  title: 'Massage Therapist',
  aliases: [
    'massage -sales -chair',
    'masseur',
    'masseuse',
    'massage practitioner',
    'sports massage',
    'thai massage',
    'licensed massage therapist',
    'lmt',
    'massage specialist',
    'bodyworker',
    'reflexologist',
    'reflexology',
    'ayurvedic therapist',
    'ayurveda therapist',
    'panchakarma therapist',
    'shiatsu',
    'reiki',
    'acupuncturist',
    'acupuncture',
    'aromatherapist',
  ],
  core: 'treatment',
  glossary: {
    appts: 'appointments',
    appt: 'appointment',
    dtm: 'deep tissue massage',
    rom: 'range of motion',
  },
  settings: ['spa', 'sports', 'clinic', 'self-employed', 'mobile', 'hotel', 'prenatal'],
  themes: [
    {
      id: 'consultation',
      headings: ['Consultation', 'Before the Session'],
      cues: 'consult*, intake*, history, assess*, contraindicat*, question*, goal*, screen*, consent*, posture*, pain, complaint*, listen*, pulse, refer*, plan*, pregnan*, injur*',
      duties: [
        {
          say: '[ask] about pain, illness and pressure before the session, and [leave] out what would do harm',
          brief: '[ask] about pain and illness first',
        },
      ],
    },
    {
      id: 'treatment',
      headings: ['Treatments', 'Massage & Treatments'],
      cues: 'massage*, treat*, deep tissue, swedish, thai, hot stone*, trigger point*, stretch*, sports, prenatal, lymph*, reflexolog*, aromatherap*, shirodhara, abhyanga, cupping, needl*, acupunct*, moxa*, reiki, shiatsu, body scrub*, session*, soft tissue, foot, back, neck, oil*, event*, chair',
      duties: [
        {
          say: 'not as acupuncturist, acupuncture, reiki: [begin] with light pressure, [ask] how it feels, and [work] deeper only where it is welcome',
          brief: '[adjust] the pressure to each client',
        },
        {
          say: 'as acupuncturist, acupuncture: [use] new sterile needles, [tell] clients what they may feel, and [count] the needles out again',
          brief: '[use] sterile needles and [count] them',
        },
        {
          say: '[keep] clients covered and warm, and [leave] them a few minutes to get up',
          brief: '[keep] clients warm and covered',
        },
      ],
    },
    {
      id: 'advice',
      headings: ['Aftercare & Advice', 'Aftercare'],
      cues: 'aftercare, advis*, advice, home exercise*, exercise*, stretching at home, posture advice, recommend*, educat*, hydrat*, follow up*, follow-up*, self care, self-care, diet*',
      duties: [
        {
          say: '[show] stretches to do at home, and [send] clients to a doctor when something is beyond massage',
          brief: '[show] stretches for home',
        },
      ],
    },
    {
      id: 'clients',
      headings: ['Clients & Bookings', 'Clients'],
      cues: 'client*, guest*, customer*, regular*, book*, appointment*, schedul*, phone*, payment*, price*, no show*, rebook*, package*, membership*, sell*, retail*, product*, review*, market*, social media, athlete*, patient*, gift*',
      duties: [
        {
          say: 'when self-employed, self employed, freelance, mobile, own practice, own studio, own clinic: [keep] time between bookings, and [confirm] address and length the day before',
          brief: '[confirm] bookings the day before',
        },
        {
          say: '[greet] clients, and [ask] what has changed since the last session',
          brief: '[ask] clients what has changed',
        },
      ],
    },
    {
      id: 'room',
      headings: ['Room & Hygiene', 'Hygiene'],
      cues: 'room*, clean*, hygien*, linen*, sheet*, towel*, laundry, table*, disinfect*, steril*, candles, music, heat*, set up*, setup, stock*, order*, oils, supplies, sanit*, spa, prepare*',
      duties: [
        {
          say: '[change] the linen, [wash] hands and [air] the room after each client',
          brief: '[change] linen and [air] the room',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Session Notes', 'Notes'],
      cues: 'note*, record*, soap note*, chart*, document*, insurance*, report*, form, forms, file, files, progress*, confidential*',
      tools: ['health'],
      duties: [
        {
          say: '[note] after each session what was done and how it helped, and [keep] the notes locked away',
          brief: '[keep] session notes confidential',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Working with Others', 'Teamwork'],
      cues: 'team*, colleague*, physio*, doctor*, coach*, trainer*, receptionist*, train new, train*, mentor*, supervis*, coordinat*, work with, working with, junior*',
      duties: [],
    },
  ],
  hooks: [
    'I help people to relax, move more easily and feel less pain.',
    'I treat people who come with tension, pain or tiredness.',
  ],
  about: [
    [
      'I ask about pain, injuries and wishes before I begin.',
      'Before a session, I prepare the room, fresh linen and clean hands.',
    ],
    ['I ask about pressure during the session and adapt it.', 'When a complaint needs a doctor, I say so.'],
  ],
  closings: [
    'In short, my job is to relieve tension and pain and to help people to move more easily.',
    'Overall, I want people to get up from the table feeling better.',
  ],
  strengths: ['Client Consultation', 'Hands-On Treatment', 'Hygiene'],
};
