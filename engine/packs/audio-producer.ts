import type { Pack } from './pack.ts';

/** Those who record, cut and mix sound: podcast and radio producers, sound engineers. */
export const audioProducer: Pack = {
  id: 'audio-producer',
  family: 'general',
  title: 'Audio Producer',
  aliases: [
    'podcast producer',
    'podcast editor',
    'podcast host',
    'sound engineer',
    'audio engineer',
    'sound technician',
    'audio technician',
    'recording engineer',
    'mixing engineer',
    'mastering engineer',
    'sound designer',
    'sound recordist',
    'boom operator',
    'radio producer',
    'audio editor',
    'sound editor',
    'live sound engineer',
    'foh engineer',
    'music producer',
    'dubbing artist',
    'voice over artist',
    'radio jockey',
    'rj',
    'broadcast engineer',
    'sound man',
    'soundman',
  ],
  core: 'editing',
  glossary: { eps: 'episodes', ep: 'episode', vo: 'voice-over', foh: 'front of house' },
  settings: ['live', 'podcast', 'radio', 'broadcast'],
  themes: [
    {
      id: 'recording',
      headings: ['Recording', 'Recording & Sound', 'Sound Recording'],
      cues: 'record*, remote records, tape sync*, mic*, microphone*, studio*, session*, soundcheck*, sound check*, boom, location sound, foley, dubbing, voice-over, voice over*, setup, set up, patch*, live sound, front of house, monitors, console*, gig*, concert*, venue*, band, bands, choir*',
      duties: [
        {
          say: 'when live, concert, concerts, venue, front of house, gig, gigs, band, bands: [place] microphones, [run] the sound check, and [mix] while the show goes on',
          brief: '[run] sound checks and [mix] shows',
        },
        {
          say: 'not as editor, dubbing, voice, jockey, rj: [set] up microphones, [check] levels, and [listen] for hum and noise before anybody speaks',
          brief: '[set] up microphones and [check] levels',
        },
      ],
    },
    {
      id: 'editing',
      headings: ['Editing & Mixing', 'Editing', 'Cutting & Mixing'],
      cues: 'edit*, cut, cuts, rough cut*, mix, mixes, mixing, final mix, master*, clean up, clean-up, noise, eq, compress*, sound design, score*, music bed*, composer*, assembly, pacing, levels, loudness, sync*, restor*, transfers',
      duties: [
        {
          say: 'not as dubbing, voice, jockey, rj, live: [cut] out what does not help, [balance] voices, and [listen] once more on small speakers',
          brief: '[cut] recordings and [balance] voices',
        },
      ],
    },
    {
      id: 'content',
      headings: ['Research & Scripts', 'Scripts & Guests'],
      cues: 'guest*, book, booking, prep*, prep doc*, script*, write, writes, writing, research*, interview*, story, stories, pitch*, question*, topic*, show notes, brief*, host, hosting, links, playlist*, on air, on-air, presenting',
      duties: [
        {
          say: 'as podcast, radio, producer, host, jockey, rj: not as music: [find] guests, [prepare] questions, and [write] a running order',
          brief: '[find] guests and [prepare] questions',
        },
      ],
    },
    {
      id: 'release',
      headings: ['Release & Show Notes', 'Publishing'],
      cues: 'publish*, release*, upload*, show notes, ad read*, ads, trafficking, sponsor*, distribut*, rss, feed, metadata, transcript*, social, clip*, trailer*, newsletter*, stats, download*, audience*, schedule*, broadcast*',
      duties: [
        {
          say: 'as podcast, radio: [publish] episodes with notes and credits, and [check] that they play as they should',
          brief: '[publish] episodes with notes and credits',
        },
      ],
    },
    {
      id: 'planning',
      headings: ['Planning & Budgets', 'Planning'],
      cues: 'plan*, schedul*, calendar*, budget*, deadline*, coordinat*, organis*, organiz*, booking studio*, clearance*, rights, licens*, contract*, invoice*',
      duties: [
        {
          say: '[agree] on dates, length and formats early, and [leave] time for a second listen',
          brief: '[agree] on dates and formats early',
        },
      ],
    },
    {
      id: 'team',
      headings: ['Team & Freelancers', 'Team', 'Freelancers & Team'],
      cues: 'freelance editor*, editors, wrangle, team, interns, crew, direct*, supervis*, train*, mentor*, hosts, presenters, feedback, notes from',
      duties: [],
    },
    {
      id: 'equipment',
      headings: ['Equipment & Files', 'Equipment'],
      cues: 'equipment, gear, cable*, maintain*, maintenance, repair*, speakers, archive*, backup*, back up*, files, storage, hard drive*, rigging, rig, inventory',
      duties: [
        {
          say: '[label] and [back] up recordings on the same day, and [keep] cables and gear in order',
          brief: '[back] up recordings on the same day',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Working with Others', 'Clients & Colleagues'],
      cues: 'client*, artist*, musician*, director*, producer*, collaborat*, work with, working with, worked with, marketing, video team, liais*, meeting*',
      duties: [
        {
          say: 'unless freelance, freelancer, self-employed, self employed: [listen] to what the team wants to hear, and [explain] what the recording allows',
          brief: '[explain] what a recording allows',
        },
      ],
    },
  ],
  hooks: [
    'I work with sound, from the first microphone to the finished mix.',
    'My work is making voices and music easy to listen to.',
  ],
  about: [
    [
      'I test microphones, levels and the room before a recording starts.',
      'Before I cut, I listen to the whole recording and mark the parts to keep.',
    ],
    [
      'I check a mix on headphones and on small speakers.',
      'When I edit speech, I keep the speaker’s meaning and way of talking.',
    ],
  ],
  closings: [
    'In short, my job is to make voices and music clear, so that people can simply listen.',
    'Overall, I want a recording to sound the way the people in it meant it to.',
  ],
  strengths: ['Recording', 'Editing', 'Mixing'],
};
