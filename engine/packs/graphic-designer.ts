import type { Pack } from './pack.ts';

export const graphicDesigner: Pack = {
  id: 'graphic-designer',
  family: 'office',
  title: 'Graphic Designer',
  aliases: [
    'graphic',
    'graphics -engineer -programmer -software -driver',
    'graphic artist',
    'visual designer',
    'brand designer',
    'logo designer',
    'communication designer',
    'packaging designer',
    'print designer',
    'layout designer',
    'creative designer',
    'creative artist',
    'digital designer',
    'multimedia designer',
    'social media designer',
    'art director',
    'creative director',
    'dtp operator',
    'desktop publisher',
    'artworker',
    'prepress operator',
    'illustrator',
    'cartoonist',
    'comic artist',
    'concept artist',
  ],
  core: 'work',
  glossary: {
    bg: 'background',
    pkg: 'packaging',
    ppt: 'presentation',
    ppts: 'presentations',
    posm: 'point-of-sale material',
    pos: 'point-of-sale',
    collaterals: 'collateral',
    smm: 'social media',
    ooh: 'out-of-home',
  },
  settings: [
    'print',
    'packaging',
    'brand',
    'freelance',
    'digital',
    'social media',
    'editorial',
    'agency',
    'in-house',
  ],
  themes: [
    {
      id: 'design',
      headings: ['Graphic Design', 'Design'],
      cues: 'design*, logo*, poster*, flyer*, brochure*, banner*, ad, ads, advert*, leaflet*, menu*, billboard*, illustrat*, infographic*, icon*, artwork*, visuals, visual content, graphics, graphic*, creatives, social media post*, social post*, instagram*, thumbnails, landing page*, newsletter*, email*, web banner*, presentation*, deck*, t-shirt*, merchandise, photoshop, canva, figma',
      tools: ['design'],
      duties: [
        {
          say: '[create] and [refine] layouts and visuals in {design}, from first draft to final file',
          brief: '[create] and [refine] designs in {design}',
        },
        {
          say: '[work] with {design} on layouts and visuals, and [compare] several ideas before choosing one',
          brief: '[work] with {design} on layouts and visuals',
        },
        {
          say: '[turn] a brief into layouts, [explore] several ideas, and [choose] the one that serves the brief',
          brief: '[turn] briefs into layouts',
        },
        {
          say: '[choose] type, color and images that support the message',
          brief: '[choose] type, color and image',
        },
      ],
    },
    {
      id: 'brand',
      headings: ['Brand & Consistency', 'Brand Identity'],
      cues: 'brand*, rebrand*, identity, style guide*, guideline*, consisten*, corporate design, corporate identity, template*, color palette*, colour palette*, typograph*, moodboard*, mood board*, look and feel, brand book*, campaign*',
      duties: [
        {
          say: '[follow] the brand’s colors, type and tone, and [build] templates for colleagues to use',
          brief: '[keep] designs in line with the brand',
        },
        {
          say: '[keep] print, screen and social media consistent, and [update] outdated material',
          brief: '[keep] print and screen consistent',
        },
      ],
    },
    {
      id: 'briefs',
      headings: ['Briefs & Feedback', 'Clients & Feedback'],
      cues: 'brief*, client*, feedback*, revision*, review*, approv*, concept*, pitch*, idea*, brainstorm*, present to, presented to, stakeholder*, marketing team*, copywriter*, requirement*',
      duties: [
        {
          say: '[ask] about the purpose and audience of a piece, [show] early drafts, and [incorporate] feedback',
          brief: '[show] drafts and [incorporate] feedback',
        },
        {
          say: 'not as apprentice, trainee, intern, helper: [discuss] the brief before starting, and [explain] design choices by their purpose',
          brief: '[discuss] briefs with clients or colleagues',
        },
      ],
    },
    {
      id: 'production',
      headings: ['Print & Final Files', 'Production & Handover'],
      cues: 'print*, prepress, pre-press, press-ready, press ready, print-ready, cmyk, bleed*, die line*, dieline*, packag*, label*, proof*, export*, resiz*, adapt*, adaptation*, retouch*, photo edit*, image edit*, color correct*, colour correct*, cut out*, cutout*, dtp, page layout*, typeset*, typesetting, catalog*, magazine*, book*, annual report*, vendor*, signage, exhibition*, stall*, mockup*, mock-up*, with printer*, printing',
      duties: [
        {
          say: '[prepare] files for print and screen, [check] bleed, color and resolution, and [review] proofs',
          brief: '[prepare] files for print and screen',
        },
        {
          say: '[retouch] images, [adapt] a layout to different sizes, and [hand] over complete files',
          brief: '[adapt] layouts to different sizes',
        },
      ],
    },
    {
      id: 'motion',
      headings: ['Motion & Video', 'Photo & Video'],
      cues: 'video*, motion*, animat*, gif, gifs, reel*, shoot*, photograph*, after effects, premiere, 3d, render*, storyboard*, explainer*',
      duties: [],
    },
    {
      id: 'planning',
      headings: ['Deadlines & Projects', 'Planning'],
      cues: 'deadline*, schedul*, plan, plans, planning, timeline*, prioriti*, project*, multiple projects, turnaround*, deliver on, calendar*, workload, freelancer*, budget*',
      tools: ['pm'],
      duties: [
        {
          say: '[track] jobs and deadlines in {pm}, and [raise] early when changes will affect the schedule',
          brief: '[track] jobs and deadlines in {pm}',
        },
        {
          say: '[schedule] jobs by their deadlines, and [say] early when changes will cause a delay',
          brief: '[plan] jobs by their deadlines',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Files & Assets', 'Asset Library'],
      cues: 'file naming, files, filing, asset*, librar*, archive*, organis*, organiz*, stock image*, stock photo*, licens*, document*, record*, folder*, version*',
      duties: [
        {
          say: '[name] and [file] artwork clearly, and [record] the licenses of images and fonts',
          brief: '[organize] artwork and licenses',
        },
      ],
    },
    { id: 'work', headings: ['Design Work', 'Design & Production'], cues: '', duties: [] },
  ],
  hooks: [
    'I design layouts and visuals that make a message clear.',
    'My work is turning messages into clear and attractive visuals.',
    'I take a brief from the first sketch to the finished design.',
  ],
  about: [
    [
      'I ask who will see a design, where, and what they should do next.',
      'Before files go to print, I check colors, bleed, fonts and text.',
    ],
    [
      'I sketch more than one idea before I work on a layout.',
      'When feedback is unclear, I ask what the change should achieve.',
    ],
  ],
  closings: [
    'In short, my job is to give messages a form that people notice and understand.',
    'Overall, I want a design to support the message and to be ready for use.',
  ],
  strengths: ['Layout & Typography', 'Brand Design', 'Print Production'],
};
