import type { Pack } from './pack.ts';

export const photographer: Pack = {
  id: 'photographer',
  family: 'general',
  title: 'Photographer',
  aliases: [
    'photography -teacher -instructor -student',
    'videographer',
    'wedding photographer',
    'photo artist',
    'camera operator -security -cctv',
    'cameraman',
    'camerawoman',
    'cinematographer',
    'photojournalist',
    'photo editor',
    'photographer videographer',
    'drone operator',

    'retoucher',
  ],
  core: 'shooting',
  glossary: {
    'b&w': 'black-and-white',
    raw: 'RAW',
    'pre-wedding': 'pre-wedding',
    vid: 'video',
    vids: 'videos',
  },
  settings: [
    'weddings',
    'portrait',
    'product',
    'fashion',
    'events',
    'real estate',
    'sports',
    'studio',
    'freelance',
    'school',
  ],
  themes: [
    {
      id: 'shooting',
      headings: ['Shooting', 'On the Shoot'],
      cues: 'shoot*, shot, shots, photo*, picture*, portrait*, wedding*, event*, product*, headshot*, film, filming, filmed, video*, camera*, drone*, candid*, footage, interview*, live stream*',
      duties: [
        {
          say: 'not as retoucher, editor: [choose] lens, angle and light for each scene',
          brief: '[choose] lens, angle and light',
        },
        {
          say: 'not as retoucher, editor: [work] through the shot list, and [check] exposure and focus along the way',
          brief: '[work] through the shot list',
        },
        {
          say: 'as videographer, cameraman, camerawoman, cinematographer, camera: [frame] and [film] scenes from several angles, with sound and movement in mind',
          brief: '[frame] and [film] scenes',
        },
      ],
    },
    {
      id: 'planning',
      headings: ['Briefs & Planning', 'Preparing Shoots'],
      cues: 'plan*, brief*, meet client*, meeting*, concept*, mood board*, location*, scout*, schedul*, shot list*, book*, permits, consult*, timeline*',
      duties: [
        {
          say: '[clarify] with clients what the pictures are for, and [agree] on place, time and shot list',
          brief: '[agree] with clients on the shot list',
        },
        {
          say: 'not as retoucher, editor: [look] at the location beforehand, and [plan] around light, weather and the course of the day',
          brief: '[scout] locations',
        },
      ],
    },
    {
      id: 'people',
      headings: ['Working with People', 'People & Posing'],
      cues: 'direct*, pose*, posing, couple*, families, children, models, comfortable, relax*, guests, client*, customer*, complain*',
      duties: [
        {
          say: 'not as retoucher, editor, product, drone: [help] people to feel at ease in front of the camera, and [give] simple directions',
          brief: '[help] people to feel at ease in front of the camera',
        },
      ],
    },
    {
      id: 'lighting',
      headings: ['Light & Equipment', 'Equipment'],
      cues: 'light*, flash*, studio, strobe*, equipment, gear, lens*, tripod*, batter*, backup camera*, memory card*, clean*, sensor*, microphone*, audio, gimbal*',
      duties: [
        {
          say: 'not as retoucher, editor: [set] up light and backgrounds, and [check] cameras, cards and batteries before leaving',
          brief: '[set] up light and [check] equipment',
        },
        {
          say: 'not as retoucher, editor: [keep] equipment clean and ready, and [bring] spares',
          brief: '[keep] equipment ready',
        },
      ],
    },
    {
      id: 'editing',
      headings: ['Selection & Editing', 'Editing'],
      cues: 'edit*, retouch*, select*, cull*, color*, colour*, grading, crop*, album*, layout*, export*, post-production, cut, cutting, reel*, montage*',
      tools: ['design'],
      duties: [
        {
          say: '[select] the best pictures, and [edit] them in {design} with consistent color and light',
          brief: '[edit] in {design}',
        },
        {
          say: '[select] the strongest material, and [correct] color, light and crop consistently',
          brief: '[select] and [edit] the strongest material',
        },
      ],
    },
    {
      id: 'delivery',
      headings: ['Delivery & Archive', 'Delivery', 'Archive & Delivery'],
      cues: 'deliver*, galler*, print*, album design, backup*, back up, archiv*, licens*, licenc*, upload*, send, usb, turnaround, catalog*, metadata, keyword*',
      duties: [
        {
          say: '[back] up files on the same day, [deliver] them in the agreed formats, and [keep] the archive in order',
          brief: '[back] up and [deliver] files',
        },
      ],
    },
    {
      id: 'money',
      headings: ['Quotes & Bookings', 'Bookings'],
      cues: 'quote*, invoic*, pricing, package*, contract*, deposit*, market*, instagram, portfolio*, website*, social media, inquir*, enquir*, quotation*, advance collection, advance*, payment*',
      duties: [
        {
          say: 'when freelance, freelancer, self-employed, self employed, own studio, own business: [answer] inquiries, [write] quotes and contracts, and [keep] my portfolio up to date',
          brief: '[answer] inquiries and [write] quotes',
        },
      ],
    },
  ],
  hooks: [
    'I take a brief from the first conversation to the finished images.',
    'not as retoucher, editor: I plan shoots, work with light and people, and select and edit the images.',
    'as retoucher, editor: I select, retouch and prepare images for print and screen.',
  ],
  about: [
    [
      'I ask what the images are for and where they will be seen.',
      'Before a job, I charge and check everything that I take along.',
    ],
    [
      'I keep copies of files in more than one place.',
      'When the light or the plan changes, I adapt and keep to the brief.',
    ],
  ],
  closings: [
    'In short, my job is to make images that people can use and want to keep.',
    'Overall, I want people to recognize themselves, their work or their place in the images.',
  ],
  strengths: ['Photography', 'Light & Composition', 'Editing'],
};
