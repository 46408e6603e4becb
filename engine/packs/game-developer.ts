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
          say: '[build] gameplay with {game}, from the first playable version to the finished feature',
          brief: '[build] gameplay with {game}',
        },
        {
          say: '[write] gameplay code in {language}, and [expose] parameters for designers to tune',
          brief: '[write] gameplay code in {language}',
        },
        {
          say: '[turn] design notes into playable features, and [expose] parameters for designers to tune',
          brief: '[turn] design notes into playable features',
        },
      ],
    },
    {
      id: 'prototypes',
      headings: ['Prototypes & Tuning', 'Prototyping & Tuning'],
      cues: 'prototyp*, iterat*, playtest*, play test*, game jam*, concept*, balanc*, tuning, tweak*, feedback, game feel',
      duties: [
        {
          say: '[build] quick prototypes, [observe] playtests, and [drop] ideas that do not work',
          brief: '[build] prototypes and [observe] playtests',
        },
        {
          say: '[adjust] speed, timing and difficulty based on playtesting and player feedback',
          brief: '[adjust] gameplay after playtesting',
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
          say: '[integrate] models, animations and sounds, and [agree] with artists on sizes, names and formats',
          brief: '[integrate] art and sound into the game',
        },
      ],
    },
    {
      id: 'interface',
      headings: ['Menus & Interface', 'Game UI'],
      cues: 'ui, hud, menu*, screen*, interface*, input*, control*, touch, gamepad*, localiz*, localis*, accessib*, tutorial*, onboarding, dialog*, settings',
      duties: [
        {
          say: '[build] menus and on-screen displays that are easy to read on large and small screens',
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
          say: '[profile] performance on the slowest supported device, and [reduce] frame time, memory use and loading times',
          brief: '[profile] and [improve] performance',
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
      headings: ['Bug Fixing & Builds', 'Bugs & Builds'],
      cues: 'bug*, fix, fixes, fixing, fixed, debug*, test*, qa, code review*, pull request*, refactor*, unit test*, version control, git, perforce, merge*, tool*, pipeline*, automat*',
      tools: ['vcs', 'testing', 'quality', 'tool'],
      duties: [
        {
          say: '[reproduce] and [fix] bugs, [review] colleagues’ code, and [keep] builds playable',
          brief: '[fix] bugs and [review] code',
        },
        {
          say: '[manage] code and assets in {vcs}, and [keep] the shared build working',
          brief: '[manage] code and assets in {vcs}',
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
          say: '[discuss] ideas with designers and artists early, [estimate] the effort, and [suggest] simpler alternatives',
          brief: '[work] closely with designers and artists',
        },
        {
          say: '[build] small tools that let designers test ideas without writing code',
          brief: '[build] small tools for designers',
        },
      ],
    },
  ],
  hooks: [
    'I program games, from prototypes and playtesting to the finished build.',
    'I turn design ideas into games that people can play.',
    'I write the code behind movement, menus, enemies and other parts of a game.',
  ],
  about: [
    [
      'I work with {game}, on gameplay, interface and performance.',
      'I write gameplay code, fix bugs and test builds on the devices that we support.',
      'Before I polish a feature, I put a rough version in front of players.',
    ],
    [
      'When a mechanic feels wrong, I tune its values before I change the code.',
      'I measure frame rate and memory on slower devices.',
    ],
  ],
  closings: [
    'In short, my job is to turn design ideas into features that are good to play and run well.',
    'Overall, I want players to enjoy the game without noticing the code behind it.',
  ],
  strengths: ['Gameplay programming', 'Prototyping', 'Performance tuning'],
};
