import type { Pack } from './pack.ts';

export const videoEditor: Pack = {
  id: 'video-editor',
  family: 'office',
  title: 'Video Editor',
  aliases: [
    'video -game',
    'videographer',
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
    subs: 'subtitles',
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
      headings: ['Editing', 'Picture & Story'],
      cues: 'edit*, cut, cuts, cutting, rough cut*, fine cut*, footage, trim*, montage*, multicam*, multi-cam*, reel*, shorts, vlog*, youtube, film, films, video*, clip*, trailer*, sequence*, timeline*, story*, podcast*, documentar*, tvc*, ad film*, wedding*, premiere, davinci*, final cut*',
      tools: ['design'],
      duties: [
        {
          say: '[edit] and [finish] footage in {design}, from the first selection to the final cut',
          brief: '[edit] and [finish] footage in {design}',
        },
        {
          say: '[sort] the material, [find] the moments that carry the story, and [cut] away what slows it down',
          brief: '[select] and [cut] footage',
        },
        {
          say: '[build] a rough cut, [watch] it as a viewer would, and [tighten] it in the next round',
          brief: '[build] and [tighten] rough cuts',
        },
      ],
    },
    {
      id: 'sound',
      headings: ['Sound & Music', 'Sound'],
      cues: 'sound*, audio*, music*, voice-over*, voiceover*, mix*, noise*, sfx, background music, dialogue*, podcast audio, record voice*, sync*, foley, voice over*',
      duties: [
        {
          say: '[clean] up voices, [choose] music that fits the scene, and [balance] the two so that every word is heard',
          brief: '[clean] up and [balance] sound',
        },
      ],
    },
    {
      id: 'finishing',
      headings: ['Color, Titles & Graphics', 'Titles & Finishing'],
      cues: 'color*, colour*, grad*, title*, caption*, subtitle*, lower third*, motion graphic*, graphics, animat*, effect*, vfx, visual effect*, composit*, green screen*, keying, retouch*, lightroom, photoshop, photo edit*, thumbnail*, 3d, render*, after effects, intro*, transition*, stabiliz*, logo*',
      duties: [
        {
          say: '[match] color between shots, and [add] titles, captions and graphics that can be read on a phone',
          brief: '[add] titles, captions and graphics',
        },
        {
          say: '[set] titles and captions, [even] out color and light, and [check] the result on a small screen too',
          brief: '[even] out color and [set] titles',
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
      headings: ['Briefs & Feedback', 'Concept & Feedback'],
      cues: 'brief*, client*, feedback*, revision*, review*, approv*, concept*, script*, storyboard*, idea*, brainstorm*, director*, producer*, marketing team*, content team*, pre-production, pre production, shot list*, requirement*',
      duties: [
        {
          say: '[ask] what viewers should do or feel at the end, [show] a rough version early, and [work] in the notes',
          brief: '[show] rough versions and [work] in notes',
        },
        {
          say: '[go] through script or brief before the first cut, and [say] which shots are missing',
          brief: '[go] through scripts and briefs',
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
          say: '[prepare] versions for {marketing} in the right length and format, and [check] them after the upload',
          brief: '[prepare] versions for {marketing}',
        },
        {
          say: '[export] each version in the format that it needs, and [watch] it to the end before it goes out',
          brief: '[export] and [check] each version',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Footage & Archive', 'Media & Backups'],
      cues: 'archiv*, backup*, back up*, asset*, librar*, organis*, organiz*, files, footage transfer, ingest*, logging, log footage, metadata, storage, hard drive*, stock footage, licens*, folder*, proxy, proxies',
      duties: [
        {
          say: '[back] up footage before anything else, [label] it, and [note] the rights to music and clips',
          brief: '[back] up and [label] footage',
        },
        {
          say: '[keep] projects, versions and backups so that a colleague could take over tomorrow',
          brief: '[keep] projects and backups in order',
        },
      ],
    },
    {
      id: 'planning',
      headings: ['Deadlines & Projects', 'Planning'],
      cues: 'deadline*, schedul*, plan, plans, planning, calendar*, turnaround*, project*, budget*, equipment list*, freelancer*, coordinat*',
      tools: ['pm'],
      duties: [
        {
          say: '[keep] versions and dates straight in {pm}, and [say] early when a change will cost a day',
          brief: '[keep] versions and dates straight in {pm}',
        },
      ],
    },
    { id: 'work', headings: ['Production Work', 'Video Production'], cues: '', duties: [] },
  ],
  hooks: [
    'I take hours of material and look for the minutes that people will want to watch.',
    'My work is pace: when to stay on a face, when to cut, and when to let it be quiet.',
    'Most of what I do is leaving out, until what remains tells the story.',
  ],
  about: [
    [
      'Before the first cut I watch everything, because the best moment is seldom where one expects it.',
      'Sorting, cutting, sound, color, export: the order is the same, and the material never is.',
      'A large part of the work is listening, since a bad sound loses viewers sooner than a bad picture.',
    ],
    [
      'I watch the cut once without sound and once without picture.',
      'If a shot is beautiful and in the way, it goes.',
      'Notes are easier to work with when they name the second, so I ask for that.',
    ],
  ],
  closings: [
    'In short, I look for the story, cut it with care and deliver files that play everywhere.',
    'Nobody should notice the cuts, and everybody should stay to the end.',
    'The last thing I do is watch it once more as if I had never seen it.',
  ],
  manners: [
    'A first cut is a proposal, and I treat it as one.',
    'I keep the outtakes until the job is closed.',
    'I would rather be asked for more than for less.',
  ],
  strengths: ['Video Editing', 'Sound & Color', 'Motion Graphics'],
};
