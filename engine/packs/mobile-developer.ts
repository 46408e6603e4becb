import type { Pack } from './pack.ts';

export const mobileDeveloper: Pack = {
  id: 'mobile-developer',
  family: 'software',
  title: 'Mobile Developer',
  aliases: [
    'mobile engineer',
    'mobile app developer',
    'mobile application developer',
    'mobile software engineer',
    'mobile software developer',
    'app developer',
    'android',
    'android developer',
    'android engineer',
    'android software engineer',
    'android app developer',
    'ios developer',
    'ios engineer',
    'ios software engineer',
    'ios app developer',
    'iphone developer',
    'flutter',
    'flutter developer',
    'flutter engineer',
    'flutter app developer',
    'react native',
    'react native developer',
    'react native engineer',
    'swift developer',
    'kotlin developer',
    'xamarin developer',
    'ionic developer',
  ],
  core: 'apps',
  glossary: {
    'play store': 'Google Play',
    comps: 'components',
    notifs: 'notifications',
    iap: 'in-app purchases',
    fcm: 'Firebase Cloud Messaging',
  },
  settings: ['android', 'ios', 'flutter'],
  themes: [
    {
      id: 'apps',
      headings: ['App Development', 'Mobile Development'],
      cues: 'home screen widget*, app, apps, mobile app*, develop*, feature*, module*, native, cross platform, cross-platform, hybrid, sdk, widget*, watch app, tablet, bluetooth, ble, camera, gps, location, map, maps, background service*, in-app purchase*, biometric*, from scratch, rewrite, rewrote, migrat*, kotlin, swift, flutter',
      tools: ['mobile', 'language'],
      duties: [
        {
          say: '[build] and [maintain] mobile apps with {mobile}, from the first screen to the version that people install',
          brief: '[build] and [maintain] mobile apps with {mobile}',
        },
        {
          say: '[develop] app features in {language} with {mobile}, and [use] what the phone offers where it helps',
          brief: '[develop] app features in {language} with {mobile}',
        },
        {
          say: '[write] apps in {language}, [add] features release by release, and [keep] older versions working',
          brief: '[write] apps in {language}',
        },
        {
          say: '[build] and [extend] mobile apps, from the first screen to the version that people install',
          brief: '[build] and [extend] mobile apps',
        },
        {
          say: '[add] features to the app release by release, and [handle] permissions, interruptions and older devices with care',
          brief: '[add] features to the app release by release',
        },
      ],
    },
    {
      id: 'interface',
      headings: ['App Interface', 'Mobile UI'],
      cues: 'ui, ux, screen, screens, layout*, design*, figma, material design, animation*, responsive, dark mode, accessib*, navigation, gesture*, component*, onboarding flow, splash, theme, theming, swiftui, jetpack compose, uikit, locali*, translation*, multi-language, redesign*',
      tools: ['design', 'frontend', 'css'],
      duties: [
        {
          say: '[turn] designs from {design} into screens that fit every phone, with clear loading and error states',
          brief: '[turn] designs from {design} into app screens',
        },
        {
          say: '[build] screens that follow the habits of the platform, and [adapt] them to different sizes, text settings and languages',
          brief: '[build] screens that follow the habits of the platform',
        },
        {
          say: '[implement] designs screen by screen, with smooth navigation and clear states for loading, empty lists and errors',
          brief: '[implement] designs screen by screen',
        },
      ],
    },
    {
      id: 'data',
      headings: ['APIs & Offline Data', 'Data & Connectivity'],
      cues: 'api, apis, rest, restful, graphql, endpoint*, integrat*, backend, offline, sync, synchroni*, local storage, local database, caching, cache, room, sqlite, core data, realm, firebase, push, push notification*, notification*, websocket*, real time, real-time, chat, deep link*, payment*, login, sign in, auth, authentication, third party, third-party, 3rd party, analytics, tracking, social login',
      tools: [
        'api',
        'database',
        'realtime',
        'auth',
        'payment',
        'messaging',
        'cloud',
        'backend',
        'runtime',
        'orm',
      ],
      duties: [
        {
          say: [
            '[call] the backend through {api}',
            '[keep] data on the device with {database}',
            '[let] people sign in with {auth}',
            '[send] notifications through {messaging}',
            '[take] in-app payments with {payment}',
            '[use] {cloud} as the backend of the app',
          ],
          brief: [
            '[connect] the app to {api}',
            '[keep] data on the device with {database}',
            '[use] {cloud} behind the app',
          ],
        },
        {
          say: '[connect] the app to its backend, [store] what is needed offline, and [cope] with weak or missing networks',
          brief: '[connect] the app to its backend, online and offline',
        },
        {
          say: '[handle] sign-in, notifications and syncing, and [keep] data consistent when the connection comes and goes',
          brief: '[handle] sign-in, notifications and syncing',
        },
      ],
    },
    {
      id: 'performance',
      headings: ['Performance & Stability', 'Stability & Bug Fixing'],
      cues: 'performance, crash*, anr*, memory, battery, startup time, start time, launch time, app size, apk size, slow, faster, optimi*, smooth*, frame*, lag, bug*, debug*, fix, fixes, fixing, fixed, issue*, crashlytics, monitor*, leak*, profil*, refactor*, legacy, maintain*, maintenance, support, stability, upgrad*',
      tools: ['monitoring', 'logging'],
      duties: [
        {
          say: '[follow] crash reports in {monitoring}, [reproduce] faults on real devices, and [fix] their cause',
          brief: '[follow] crash reports in {monitoring}',
        },
        {
          say: '[look] into crashes and slow screens, and [watch] memory, battery and start-up time on ordinary phones',
          brief: '[look] into crashes and slow screens',
        },
        {
          say: '[reproduce] bugs on the devices where they happen, and [fix] them without breaking older versions',
          brief: '[reproduce] bugs on real devices and [fix] them',
        },
      ],
    },
    {
      id: 'release',
      headings: ['Releases & App Stores', 'App Store Releases'],
      cues: 'app store*, google play, play console, store listing*, publish*, release*, submission*, submit*, testflight, beta, rollout*, staged, ci/cd, ci, pipeline*, fastlane, codemagic, build, builds, signing, provisioning, deploy*, versioning, aso, feature flag*, downloads',
      tools: ['cicd', 'build'],
      duties: [
        {
          say: ['[build] and [sign] releases with {cicd}', '[manage] dependencies with {build}'],
          brief: ['[prepare] app releases with {cicd}', '[manage] dependencies with {build}'],
        },
        {
          say: '[prepare] store releases, [roll] them out in stages, and [react] to reviews and crash reports',
          brief: '[prepare] store releases',
        },
        {
          say: '[take] builds through testing and store review, and [watch] the first days of every release',
          brief: '[take] builds through testing and store review',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Collaboration', 'Working with Design & Backend'],
      cues: 'collaborat*, product manager*, product owner*, designer*, ux team, design team, backend team, backend dev*, stakeholder*, cross-functional, work with, working with, worked with, work closely, worked closely, helped, scrum, standup*, stand-up*, sprint*, retro*, planning, estimat*, requirement*, client, clients, client call*, agile, demo*',
      tools: ['pm', 'communication'],
      duties: [
        {
          say: '[agree] with designers on how screens behave, and with backend developers on what the app can ask for',
          brief: '[settle] screens with designers and data with backend developers',
        },
        {
          say: '[work] with designers, testers and backend developers, so that a feature is ready on every side when it ships',
          brief: '[keep] design, testing and backend in step',
        },
        {
          say: '[plan] releases with the team in {pm}, and [raise] it early when a feature will miss one',
          brief: '[plan] releases with the team in {pm}',
        },
      ],
    },
  ],
  hooks: [
    'I work on the mobile side of {domain}, from the first screen to the version in the store.',
    'My job is putting {domain} on a phone, where screens are small and networks come and go.',
    'I build mobile apps, from the first screen to the version in the store.',
    'My job is making apps that work on a small screen, with one thumb and a weak signal.',
  ],
  about: [
    [
      'Most of my work is in {mobile}, from navigation and forms to the data kept on the device.',
      'Most of my days go to screens, the data behind them, and the many ways in which a phone can interrupt both.',
      'The work runs from layouts and navigation to storage, syncing and notifications.',
    ],
    [
      'Phones lose signal, run out of battery and get calls in the middle of a form, so I plan for all of that.',
      'Older phones are part of my testing, because that is where memory, size and speed begin to matter.',
    ],
    [
      'A store release cannot be taken back in a minute, so I roll out in stages and watch the crash reports.',
      'I read store reviews, since people say there what no test plan contains.',
    ],
    [
      'With designers and backend developers I like to settle early how a screen behaves when something is missing.',
      'Some designs feel natural on a phone and some only look good in a mockup, so I talk about it early.',
    ],
  ],
  closings: [
    'In short, I build and look after the mobile side of {domain}, from the first screen to the store release.',
    'In short, I build apps and look after them on the phones that people actually carry.',
    'Across all of it, my aim is an app that opens quickly, does its job and stays out of the way.',
    'Put simply, I turn designs and APIs into apps, and keep them working from one release to the next.',
  ],
  manners: [
    'An app earns its place on a phone every day, and I try to build with that in mind.',
    'I like apps that are small, quick and polite about permissions.',
    'I would rather ship a small app that works offline than a large one that does not.',
  ],
  strengths: ['Mobile apps', 'Offline data', 'Store releases'],
};
