import type { Pack } from './pack.ts';

export const videoEditor: Pack = {
  id: 'video-editor',
  family: 'office',
  title: 'Video Editor',
  aliases: [
    'video -game',

    'film editor',
    'film maker',
    'filmmaker',
    'multimedia editor',
    'motion designer',
    'motion graphics designer',
    'motion graphic designer',
    'animator',
    'vfx artist',
    'post production',
    'youtuber',
  ],
  core: 'work',
  glossary: {
    vo: 'voice-over',
    vos: 'voice-overs',
    bgm: 'background music',
    'b-roll': 'B-roll',
    mograph: 'motion graphics',
    sfx: 'sound effects',
    vfx: 'visual effects',
    dop: 'director of photography',
  },
  settings: [
    'film',
    'social media',
    'freelance',
    'weddings',
    'events',
    'news',
    'corporate',
    'agency',
    'post-production',
  ],
  themes: [
    {
      id: 'editing',
      headings: ['Editing', 'Post-Production'],
      cues: 'edit*, cut, cuts, cutting, rough cut*, fine cut*, footage, trim*, montage*, multicam*, multi-cam*, reel*, shorts, vlog*, youtube, film, films, video*, clip*, trailer*, sequence*, timeline*, story*, podcast*, documentar*, tvc*, ad film*, wedding*, premiere, davinci*, final cut*, subtitle*, sound mix*',
      tools: ['design'],
      duties: [
        {
          say: 'not as animator, motion, vfx: [cut] and [finish] footage in {design}, from the first selection to the final version',
          brief: '[cut] and [finish] footage in {design}',
        },
        {
          say: 'not as animator, motion, vfx: [select] the best material, [arrange] it into a story, and [remove] slow passages',
          brief: '[select] and [arrange] footage',
        },
        {
          say: 'not as animator, motion, vfx: [build] a rough cut, [review] it from the viewer’s perspective, and [tighten] it in the next round',
          brief: '[build] and [tighten] rough cuts',
        },
        {
          say: 'as animator, motion, vfx: [animate] characters, titles and graphics, from storyboard to final render',
          brief: '[animate] characters, titles and graphics',
        },
      ],
    },
    {
      id: 'sound',
      headings: ['Sound & Music', 'Sound'],
      cues: 'sound*, audio*, music*, voice-over*, voiceover*, mix*, noise*, sfx, background music, dialogue*, podcast audio, record voice*, sync*, foley, voice over*',
      duties: [
        {
          say: '[clean] up speech, [choose] suitable music, and [balance] the mix for clear speech',
          brief: '[clean] up and [balance] audio',
        },
      ],
    },
    {
      id: 'finishing',
      headings: ['Color & Graphics', 'Titles & Finishing'],
      cues: 'color*, colour*, grad*, title*, caption*, subtitle*, lower third*, motion graphic*, graphics, animat*, effect*, vfx, visual effect*, composit*, green screen*, keying, retouch*, lightroom, photoshop, photo edit*, thumbnail*, 3d, render*, after effects, intro*, transition*, stabiliz*, logo*',
      duties: [
        {
          say: '[match] color between shots, and [add] titles, captions and graphics that are readable on a phone',
          brief: '[add] titles, captions and graphics',
        },
        {
          say: '[correct] color and exposure, [set] titles and captions, and [check] the result on different screens',
          brief: '[correct] color and [set] titles',
        },
      ],
    },
    {
      id: 'shooting',
      headings: ['Shooting', 'Camera & Shoots'],
      cues: 'shoot*, shot, shots, film on location, filming, filmed, camera*, lighting, lights, photograph*, photo, photos, photoshoot*, drone*, gimbal*, studio*, live stream*, livestream*, interview*, set up equipment, tripod*, location*, event*',
      duties: [],
    },
    {
      id: 'briefs',
      headings: ['Briefs & Feedback', 'Client Feedback'],
      cues: 'brief*, client*, feedback*, revision*, review*, approv*, concept*, script*, storyboard*, idea*, brainstorm*, director*, producer*, marketing team*, content team*, pre-production, pre production, shot list*, requirement*',
      duties: [
        {
          say: 'not as animator, motion, vfx: [clarify] the goal of the video, [share] a rough cut early, and [incorporate] feedback',
          brief: '[share] rough cuts and [incorporate] feedback',
        },
        {
          say: 'not as animator, motion, vfx: [review] the script or brief before editing, and [point] out missing shots',
          brief: '[review] scripts and briefs',
        },
      ],
    },
    {
      id: 'delivery',
      headings: ['Export & Delivery', 'Delivery'],
      cues: 'export*, deliver*, format*, codec*, compress*, upload*, publish*, post on, aspect ratio*, resize*, versions for, dcp, broadcast*, 4k, schedule post*, seo, views, subscriber*, channel*, engagement, watch time, social media, instagram, tiktok',
      tools: ['marketing'],
      duties: [
        {
          say: '[prepare] versions for {marketing} in the right length and format, and [check] them after upload',
          brief: '[prepare] versions for {marketing}',
        },
        {
          say: '[render] each version in the required format, and [review] it before publication',
          brief: '[render] and [review] final versions',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Media Management', 'Footage & Archive'],
      cues: 'archiv*, backup*, back up*, asset*, librar*, organis*, organiz*, files, footage transfer, ingest*, logging, log footage, metadata, storage, hard drive*, stock footage, licens*, folder*, proxy, proxies',
      duties: [
        {
          say: '[back] up and [label] footage, and [keep] track of music and clip licenses',
          brief: '[back] up and [label] footage',
        },
        {
          say: '[organize] projects, versions and backups, and [archive] finished work',
          brief: '[organize] projects and backups',
        },
      ],
    },
    {
      id: 'planning',
      headings: ['Project Planning', 'Deadlines & Planning'],
      cues: 'deadline*, schedul*, plan, plans, planning, calendar*, turnaround*, project*, budget*, equipment list*, freelancer*, coordinat*',
      tools: ['pm'],
      duties: [
        {
          say: '[track] versions and deadlines in {pm}, and [flag] early when a change affects the schedule',
          brief: '[track] versions and deadlines in {pm}',
        },
      ],
    },
    { id: 'work', headings: ['Production Work', 'Video Production'], cues: '', duties: [] },
  ],
  hooks: [
    'not as animator, motion, vfx: I edit video footage into clear stories that people want to watch.',
    'not as animator, motion, vfx: I select, cut and finish video from raw footage to the final version.',
    'as animator, motion, vfx: I animate titles, graphics and characters, from storyboard to final render.',
  ],
  about: [
    [
      'not as animator, motion, vfx: I watch all the footage before the first cut.',
      'as animator, motion, vfx: I make rough versions before I work on details.',
      'Before delivery, I check picture, sound, titles and format.',
    ],
    ['I ask for feedback with timecodes.', 'When a shot does not help the story, I take it out.'],
  ],
  closings: [
    'In short, my job is to turn material and ideas into videos that people watch and understand.',
    'Overall, I want a video to hold the viewer’s attention from beginning to end.',
  ],
  strengths: ['Video Editing', 'Sound & Color', 'Motion Graphics'],
};
