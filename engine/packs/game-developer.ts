import type { Pack } from './pack.ts';

export const gameDeveloper: Pack = {
  id: 'game-developer',
  family: 'software',
  title: 'Game Developer',
  aliases: [
    'games developer',
    'game programmer',
    'game engineer',
    'game software engineer',
    'game software developer',
    'gameplay',
    'gameplay programmer',
    'unity developer',
    'unreal developer',
    'roblox developer',
    'godot developer',
    'graphics programmer',
    'ar/vr developer',
    'ar vr developer',
    'vr developer',
    'xr developer',
  ],
  core: 'gameplay',
  glossary: {
    anims: 'animations',
    vfx: 'VFX',
    npc: 'NPC',
    npcs: 'NPCs',
    iap: 'in-app purchases',
    proto: 'prototype',
    mp: 'multiplayer',
  },
  settings: ['unity', 'unreal'],
  themes: [
    {
      id: 'gameplay',
      headings: ['Gameplay Programming', 'Gameplay & Features'],
      cues: 'gameplay*, mechanic*, character*, player*, controller*, combat*, physic*, collision*, level*, puzzle*, npc*, ai behav*, enemy, enemies, pathfind*, quest*, inventory, system*, feature*, game, games, develop*, implement*, program*, build*, unity, unreal, c#, c++, blueprint*, port',
      tools: ['game', 'language'],
      duties: [
        {
          say: '[build] gameplay with {game}, from a rough version that shows whether an idea is fun to the one that ships',
          brief: '[build] gameplay with {game}',
        },
        {
          say: '[write] gameplay code in {language}, and [expose] the values that designers will want to change',
          brief: '[write] gameplay code in {language}',
        },
        {
          say: '[turn] design notes into something playable, and [expose] the values that designers will want to change',
          brief: '[turn] design notes into something playable',
        },
      ],
    },
    {
      id: 'prototypes',
      headings: ['Prototypes & Iteration', 'Prototyping'],
      cues: 'prototyp*, iterat*, playtest*, play test*, game jam*, concept*, balanc*, tuning, tweak*, feedback, game feel',
      duties: [
        {
          say: '[put] prototypes together quickly, [watch] people play them, and [throw] away what does not work',
          brief: '[put] prototypes together and [watch] people play',
        },
        {
          say: '[adjust] speed, timing and difficulty after playtests, and [ask] players what they thought was happening',
          brief: '[adjust] games after playtests',
        },
      ],
    },
    {
      id: 'graphics',
      headings: ['Graphics & Animation', 'Graphics, Animation & Audio'],
      cues: 'graphic*, shader*, hlsl, render*, lighting, vfx, particle*, animat*, rig*, model*, texture*, asset*, art, artist*, sprite*, sound*, audio, fmod, wwise, blender',
      tools: ['design'],
      duties: [
        {
          say: '[bring] models, animations and sounds into the game, and [agree] with artists on sizes, names and formats beforehand',
          brief: '[bring] art and sound into the game',
        },
      ],
    },
    {
      id: 'interface',
      headings: ['Menus & Interface', 'Game UI'],
      cues: 'ui, hud, menu*, screen*, interface*, input*, control*, touch, gamepad*, localiz*, localis*, accessib*, tutorial*, onboarding, dialog*, settings',
      duties: [
        {
          say: '[build] menus and on-screen displays that can be read on a phone as well as across a room',
          brief: '[build] menus and on-screen displays',
        },
      ],
    },
    {
      id: 'performance',
      headings: ['Performance & Platforms', 'Optimization'],
      cues: 'performance, optimiz*, optimis*, frame rate*, framerate*, fps, memory, draw call*, batching, load time*, loading, profil*, lod*, build size*, apk size*, console*, android, ios, mobile device*, low-end, platform*, steam*, store*, certification, release*, build pipeline*, crash*',
      tools: ['mobile', 'cicd', 'os'],
      duties: [
        {
          say: '[measure] on the weakest device that counts, [find] what eats the frame, and [cut] memory and loading',
          brief: '[profile] and [tune] performance',
        },
      ],
    },
    {
      id: 'online',
      headings: ['Multiplayer & Online', 'Online Features'],
      cues: 'multiplayer, online, network*, netcode, server*, photon, mirror, leaderboard*, playfab, firebase, backend*, api*, live ops, liveops, live event*, in-app purchase*, ads, admob, analytics, sdk*',
      tools: ['realtime', 'backend', 'database', 'cloud', 'payment', 'bi', 'marketing'],
      duties: [],
    },
    {
      id: 'quality',
      headings: ['Testing & Bug Fixing', 'Bugs & Code Quality'],
      cues: 'bug*, fix, fixes, fixing, fixed, debug*, test*, qa, code review*, pull request*, refactor*, unit test*, version control, git, perforce, merge*, tool*, pipeline*, automat*',
      tools: ['vcs', 'testing', 'quality', 'tool'],
      duties: [
        {
          say: '[reproduce] and [fix] the bugs that testers find, [review] the code of colleagues, and [keep] builds playable',
          brief: '[fix] bugs and [review] code',
        },
        {
          say: '[commit] small changes to {vcs}, and [repair] a broken build before anything else',
          brief: '[commit] small changes to {vcs}',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Designers & Artists', 'Working with the Team'],
      cues: 'collaborat*, designer*, with artists, with the, game design*, docs, producer*, art team, work with, working with, worked with, helped, sprint*, scrum, standup*, meeting*, publisher*, client*, stakeholder*, planning, estimat*, document*, feature spec*, coordinat*',
      tools: ['pm', 'communication', 'docs'],
      duties: [
        {
          say: '[sit] down with designers and artists early, [say] what an idea will cost, and [suggest] a cheaper way to the same feeling',
          brief: '[work] closely with designers and artists',
        },
        {
          say: '[build] small tools for designers, so that they can try an idea without waiting for code',
          brief: '[build] small tools for designers',
        },
      ],
    },
  ],
  hooks: [
    'I program games, which means building something, watching people play it, and changing it again.',
    'Design ideas reach me as sentences, and I make them into something that can be played.',
    'I write the code behind jumps, menus, enemies and the hundred small things that players should never notice.',
  ],
  about: [
    [
      'I work with {game}, and spend my days on gameplay, interface, and finding out where the frame time went.',
      'I spend my days between gameplay code, bug lists and builds on devices that are slower than mine.',
    ],
    [
      'I learn more from watching someone get stuck for a minute than from a page of notes.',
      'When a mechanic feels wrong, I change the numbers before I change the code.',
      'I test on an old phone early, because a game that stutters is not the game that was designed.',
    ],
  ],
  closings: [
    'In short, I turn design ideas into something playable and keep it running on real devices.',
    'Overall, I try to get an idea into the hands of players early and to be honest about what I see there.',
    'Put simply, I build, test, cut and polish until the thing on the screen does what the designer meant.',
  ],
  manners: [
    'I like to have something playable at the end of the week, however ugly it looks.',
    'A feature that is cut early hurts less, so I speak up while it is small.',
    'Players do not read tooltips, and I try to build with that in mind.',
  ],
  strengths: ['Gameplay programming', 'Prototyping', 'Performance tuning'],
};
