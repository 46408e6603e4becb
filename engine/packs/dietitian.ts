import type { Pack } from './pack.ts';

/** Those who plan what people eat for their health: dietitians and nutritionists. */
export const dietitian: Pack = {
  id: 'dietitian',
  family: 'health',
  title: 'Dietitian',
  aliases: [
    'dietician',
    'nutritionist -animal',
    'clinical nutritionist',
    'diet consultant',
    'nutrition consultant',
    'nutrition officer',
    'registered dietitian',
    'dietetic technician',
    'nutrition coach',
  ],
  core: 'counseling',
  glossary: { pt: 'patient', pts: 'patients', hx: 'history' },
  settings: ['clinical', 'renal', 'oncology', 'pediatric', 'paediatric', 'sports', 'community'],
  themes: [
    {
      id: 'assessment',
      headings: ['Nutritional Assessment', 'Assessment'],
      cues: 'assess*, bmi, weigh*, height, anthropometr*, screening, malnutrition, history, 24-hour recall, recall, lab values, blood reports, body composition, must, muac, growth',
      duties: [
        {
          say: '[ask] about eating habits, [look] at weight and lab results, and [find] out what can change',
          brief: '[ask] about eating habits and health',
        },
        {
          say: 'when hospital, ward, icu, clinic, patients: [screen] new patients for malnutrition, and [see] those at risk first',
          brief: '[screen] patients for malnutrition',
        },
      ],
    },
    {
      id: 'plans',
      headings: ['Diet Plans', 'Meal Plans'],
      cues: 'diet plan*, diet chart*, meal plan*, diets, therapeutic diet*, calorie*, calculat*, tube feed*, enteral, parenteral, renal diet*, diabetic*, supplement*, recipes, weight loss, weight management, keto, plans',
      duties: [
        {
          say: '[write] diet plans that fit the illness, the budget and the kitchen at home',
          brief: '[write] diet plans that fit daily life',
        },
        {
          say: '[adjust] a plan when results, weight or appetite change',
          brief: '[adjust] diet plans to results',
        },
      ],
    },
    {
      id: 'counseling',
      headings: ['Nutrition Counseling', 'Advice'],
      cues: 'counsel*, consult*, advice, advise*, opd, client*, patient*, explain*, teach*, education, follow-up*, follow up*, session*, mothers, pregnan*, families, group talk*, awareness',
      duties: [
        {
          say: '[explain] what to eat and why, and [agree] on small steps with each person',
          brief: '[explain] what to eat and why',
        },
        {
          say: '[follow] up after the first weeks, and [look] for what made the plan hard to keep',
          brief: '[follow] up on diet plans',
        },
      ],
    },
    {
      id: 'food',
      headings: ['Kitchen & Menus', 'Food Service'],
      cues: 'kitchen*, menu*, food service, canteen, trays, tray line, meals, cook*, catering, hygiene, haccp, taste, portion*, mess',
      duties: [
        {
          say: 'when hospital, ward, kitchen, school, canteen, catering, hostel: [plan] menus with the kitchen, and [check] that special diets reach the right person',
          brief: '[plan] menus with the kitchen',
        },
      ],
    },
    {
      id: 'teaching',
      headings: ['Talks & Training', 'Training'],
      cues: 'talks, workshop*, webinar*, camps, interns, train*, mentor*, students, awareness camp*, school*, blog*, social media, posters',
      duties: [],
    },
    {
      id: 'records',
      headings: ['Records', 'Notes & Records'],
      cues: 'record*, document*, note, notes, chart entries, report*, register*, entry, software, paperwork, billing, indent*',
      tools: ['health'],
      duties: [
        { say: '[record] assessments, plans and progress in {health}', brief: '[record] plans in {health}' },
        { say: '[note] what was agreed and what to look at next time', brief: '[note] what was agreed' },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Working with Doctors', 'Teamwork'],
      cues: 'doctor*, physician*, nurse*, round*, ward round*, multidisciplinary, team*, therapist*, gym trainer*, refer*, collaborat*, coordinat*, liais*',
      duties: [
        {
          say: 'when hospital, ward, icu, clinic: [join] ward rounds, and [agree] on diets with doctors and nurses',
          brief: '[agree] on diets with doctors and nurses',
        },
      ],
    },
  ],
  hooks: [
    'I help people to eat in a way that suits their health and their daily life.',
    'My work is turning medical advice into meals that people can cook and enjoy.',
    'I look at what people eat, explain what matters and plan the next step with them.',
  ],
  about: [
    [
      'I ask what somebody likes, cooks and can afford before I suggest a plan.',
      'Before a consultation, I look at the diagnosis, the lab results and the notes.',
    ],
    [
      'I change a plan in small steps and see which of them last.',
      'When I explain a lab result, I connect it with everyday meals.',
    ],
  ],
  closings: [
    'In short, my job is to help people to eat in a way that supports their health and fits their life.',
    'Overall, I want food to help people get well and stay well.',
  ],
  strengths: ['Nutritional Assessment', 'Diet Plans', 'Counseling'],
};
