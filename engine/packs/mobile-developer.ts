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
      cues: 'home screen widget*, app, apps, mobile app*, develop*, feature*, module*, native, cross platform, cross-platform, hybrid, sdk, widget*, watch app, tablet, bluetooth, ble, camera, gps, location, map, maps, background service*, in-app purchase*, biometric*, from scratch, rewrite, rewrote, migrat*, kotlin, swift, flutter, build, building, builds',
      tools: ['mobile', 'language'],
      duties: [
        {
          say: '[build] and [maintain] mobile apps with {mobile}, from the first screen to the store release',
          brief: '[build] and [maintain] mobile apps with {mobile}',
        },
        {
          say: '[develop] app features in {language} with {mobile}, and [support] older versions of the system',
          brief: '[develop] app features in {language} with {mobile}',
        },
        {
          say: '[write] apps in {language}, [add] features with each release, and [support] older versions',
          brief: '[write] apps in {language}',
        },
        {
          say: '[build] and [extend] mobile apps, from the first screen to the store release',
          brief: '[build] and [extend] mobile apps',
        },
        {
          say: '[add] features with each release, and [handle] permissions, interruptions and older devices',
          brief: '[add] features with each app release',
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
          say: '[turn] designs from {design} into screens that work on all phone sizes, with clear loading and error states',
          brief: '[turn] designs from {design} into app screens',
        },
        {
          say: '[build] screens that follow the platform’s guidelines, and [adapt] them to different screen sizes, text settings and languages',
          brief: '[build] screens that follow the platform’s guidelines',
        },
        {
          say: '[implement] designs with smooth navigation and clear loading, empty and error states',
          brief: '[implement] app designs',
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
            '[connect] the app to the backend through {api}',
            '[store] app data with {database}',
            '[implement] sign-in with {auth}',
            '[send] notifications through {messaging}',
            '[take] in-app payments with {payment}',
            '[use] {cloud} for the backend of the app',
          ],
          brief: [
            '[connect] the app to {api}',
            '[store] app data with {database}',
            '[use] {cloud} for the backend',
          ],
        },
        {
          say: '[connect] the app to its backend, [store] data for offline use, and [handle] weak or missing networks',
          brief: '[connect] the app to its backend',
        },
        {
          say: '[handle] sign-in, notifications and syncing, and [keep] data consistent when the connection drops',
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
          say: '[track] crash reports in {monitoring}, [reproduce] faults, and [fix] their cause',
          brief: '[track] crash reports in {monitoring}',
        },
        {
          say: '[investigate] crashes and slow screens, and [monitor] memory, battery use and start-up time',
          brief: '[investigate] crashes and slow screens',
        },
        {
          say: '[reproduce] bugs on the affected devices, and [fix] them without breaking older versions',
          brief: '[reproduce] and [fix] bugs',
        },
      ],
    },
    {
      id: 'release',
      headings: ['Releases & App Stores', 'App Store Releases'],
      cues: 'app store*, google play, play console, store listing*, publish*, release*, submission*, submit*, testflight, beta, rollout*, staged, ci/cd, ci, pipeline*, fastlane, codemagic, builds, signing, provisioning, deploy*, versioning, aso, feature flag*, downloads, release build*, build and sign*, app builds',
      tools: ['cicd', 'build'],
      duties: [
        {
          say: ['[build] and [sign] releases with {cicd}', '[manage] dependencies with {build}'],
          brief: ['[prepare] app releases with {cicd}', '[manage] dependencies with {build}'],
        },
        {
          say: '[prepare] store releases, [roll] them out in stages, and [respond] to reviews and crash reports',
          brief: '[prepare] store releases',
        },
        {
          say: '[take] builds through testing and store review, and [monitor] each release after launch',
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
          say: '[agree] on screen behavior with designers, and on APIs with backend developers',
          brief: '[agree] on screens with designers and on APIs with backend developers',
        },
        {
          say: '[coordinate] with designers, testers and backend developers to release features on time',
          brief: '[coordinate] with designers, testers and backend developers',
        },
        {
          say: '[plan] releases with the team in {pm}, and [flag] delays early',
          brief: '[plan] releases with the team in {pm}',
        },
      ],
    },
  ],
  hooks: [
    'I work on the mobile side of {domain}, from the first screen to the store release.',
    'I develop and maintain the mobile app for {domain}, on small screens and unreliable networks.',
    'I build mobile apps, from the first screen to the store release.',
    'I develop mobile apps that work well on small screens and weak networks.',
  ],
  about: [
    [
      'I work mostly in {mobile}, from navigation and forms to the data stored on the device.',
      'I build screens, the data behind them, and what happens when a connection is lost.',
      'Before a release, I test on older phones as well as on new ones.',
    ],
    [
      'I roll out a release in stages and monitor the crash reports.',
      'When users report a problem in a store review, I try to reproduce it.',
    ],
  ],
  closings: [
    'In short, my job is to build the mobile side of {domain} and to keep it working from release to release.',
    'In short, my job is to build mobile apps and to keep them working on the phones that people use.',
    'Overall, I want an app to open quickly, work offline where it can and be easy to use.',
  ],
  strengths: ['Mobile apps', 'Offline data', 'Store releases'],
};
