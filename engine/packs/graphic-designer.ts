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
          say: '[create] and [refine] designs in {design}, from first layout to final file',
          brief: '[create] and [refine] designs in {design}',
        },
        {
          say: '[work] out layouts and visuals in {design}, and [try] more than one idea before settling on it',
          brief: '[work] out layouts and visuals in {design}',
        },
        {
          say: '[turn] a brief into layouts, [try] more than one idea, and [drop] the ones that only look good alone',
          brief: '[turn] briefs into layouts',
        },
        {
          say: '[choose] type, color and image for the message, and [take] away what does not help it',
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
          say: '[keep] to the brand’s colors, type and tone, and [build] templates that others can use without breaking them',
          brief: '[keep] designs in line with the brand',
        },
        {
          say: '[see] that print, screen and social media look like one family, and [update] what has grown old',
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
          say: '[ask] what a piece is for and who will see it, [show] early drafts, and [work] in the feedback',
          brief: '[show] drafts and [work] in feedback',
        },
        {
          say: '[talk] through the brief before opening a file, and [explain] a choice by its purpose rather than by taste',
          brief: '[talk] through briefs',
        },
      ],
    },
    {
      id: 'production',
      headings: ['Print & Final Files', 'Production & Handover'],
      cues: 'print*, prepress, pre-press, press-ready, press ready, print-ready, cmyk, bleed*, die line*, dieline*, packag*, label*, proof*, export*, resiz*, adapt*, adaptation*, retouch*, photo edit*, image edit*, color correct*, colour correct*, cut out*, cutout*, dtp, page layout*, typeset*, typesetting, catalog*, magazine*, book*, annual report*, vendor*, signage, exhibition*, stall*, mockup*, mock-up*, with printer*, printing',
      duties: [
        {
          say: '[prepare] files for print and screen, [check] bleed, color and resolution, and [look] over the proof',
          brief: '[prepare] files for print and screen',
        },
        {
          say: '[retouch] images, [adapt] a layout to all its sizes, and [hand] over files that open without a question',
          brief: '[adapt] layouts and [hand] over files',
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
          say: '[keep] jobs and dates visible in {pm}, and [say] early when a round of changes will move the deadline',
          brief: '[keep] jobs and dates visible in {pm}',
        },
        {
          say: '[plan] jobs by their deadlines, and [say] early when a round of changes will move one',
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
          say: '[name] and [file] artwork so that it can be found next year, and [note] which images and fonts are licensed for what',
          brief: '[keep] artwork and licenses in order',
        },
      ],
    },
    { id: 'work', headings: ['Design Work', 'Design & Production'], cues: '', duties: [] },
  ],
  hooks: [
    'I arrange words and images until a reader knows where to look first.',
    'My work is making things clear at a glance, and pleasant at a second one.',
    'A blank page, a brief and a deadline: that is how most of my work begins.',
  ],
  about: [
    [
      'Sketches come first and the screen second, because a bad idea is faster to discard on paper.',
      'The week is a mix of new layouts, changes to old ones and files for the printer.',
      'I start by asking who will see it, where, and for how many seconds.',
    ],
    [
      'White space is part of a layout, and I defend it.',
      'I print things out when I can, because paper shows what the screen forgives.',
      'Feedback is easier to use when I ask what does not work rather than whether they like it.',
    ],
  ],
  closings: [
    'In short, I make designs that are clear, keep to the brand and arrive as files that work.',
    'A layout is finished for me when nothing can be taken away.',
    'People should notice the message first, and the design only if they look twice.',
  ],
  manners: [
    'A clear brief saves everyone a round, so I ask for one.',
    'I let go of an idea when a better one comes from somebody else.',
    'I zoom in before I send.',
  ],
  strengths: ['Layout & Typography', 'Brand Design', 'Print Production'],
};
