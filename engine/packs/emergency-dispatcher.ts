import type { Pack } from './pack.ts';

/** Those who answer emergency calls and send help. */
export const emergencyDispatcher: Pack = {
  id: 'emergency-dispatcher',
  family: 'general',
  title: 'Emergency Dispatcher',
  aliases: [
    '911 dispatcher',
    '911 operator',
    '911 telecommunicator',
    '999 call handler',
    '999 operator',
    '112 operator',
    '108 operator',
    '000 operator',
    'emergency call taker',
    'emergency call handler',
    'emergency call operator',
    'emergency communications',
    'emergency medical dispatcher',
    'ambulance dispatcher',
    'ambulance call handler',
    'police dispatcher',
    'fire dispatcher',
    'public safety dispatcher',
    'public safety telecommunicator',
    'police control room',
    'fire control operator',
    '111 call handler',
    'emd',
  ],
  core: 'calls',
  glossary: {
    emd: 'emergency medical dispatch',
    cad: 'computer-aided dispatch',
    rta: 'road accident',
    rtas: 'road accidents',
    cpr: 'CPR',
    pd: 'police',
    fd: 'the fire service',
  },
  settings: ['ambulance', 'police', 'fire', 'night shift', 'control room'],
  themes: [
    {
      id: 'calls',
      headings: ['Emergency Calls', 'Answering Calls'],
      cues: 'call*, caller*, phone*, 911, 999, 112, 111, answer*, triage*, question*, interview*, location*, address*, calm*, text to*, line*, distress*, intake, emergenc*',
      duties: [
        {
          say: '[ask] for the address first, [keep] the caller on the line, and [type] the details while I listen',
          brief: '[answer] emergency calls',
        },
        {
          say: '[ask] short questions in a fixed order, and [repeat] the address back to the caller',
          brief: '[ask] callers short, clear questions',
        },
      ],
    },
    {
      id: 'instructions',
      headings: ['Instructions to Callers', 'Helping by Phone'],
      cues: 'instruct*, first aid, cpr, guide*, guiding, pre-arrival, pre arrival, advice, advis*, baby, birth*, choking, bleeding, coach*, stay on',
      duties: [
        {
          say: '[tell] callers step by step what to do until help arrives, and [stay] on the line where it is needed',
          brief: '[guide] callers until help arrives',
        },
      ],
    },
    {
      id: 'dispatch',
      headings: ['Dispatch', 'Sending Help'],
      cues: 'dispatch*, send*, unit*, crew*, ambulance*, engine*, patrol*, officer*, resource*, allocat*, assign*, deploy*, prioriti*, response time*, backup, helicopter, availability, cover, rout*, map*, vehicles',
      duties: [
        {
          say: '[send] the nearest free crew, and [pass] on what it should know before it arrives',
          brief: '[send] the nearest free crew',
        },
        {
          say: '[keep] an eye on the map of available crews, and [move] cover where an area has none',
          brief: '[keep] track of available crews',
        },
      ],
    },
    {
      id: 'radio',
      headings: ['Radio Communication', 'Radio'],
      cues: 'radio*, channel*, talkgroup*, log on, status, safety check*, officer safety, updates, relay*, monitor*, alarm*, cctv',
      duties: [
        {
          say: '[speak] slowly and clearly on the radio, and [confirm] each message that comes back',
          brief: '[confirm] radio messages',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Logs & Records', 'Logs'],
      cues: 'log, logs, logging, logged, record*, report*, enter*, data*, document*, cad, ncic, database*, warrant*, plate*, statistic*, audio, evidence',
      duties: [
        {
          say: '[log] times, addresses and decisions as they happen, so that the record can be followed later',
          brief: '[log] times and decisions as they happen',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Working with Other Services', 'Other Services'],
      cues: 'hospital*, with police, with the police, with fire, coordinat*, liais*, agenc*, services, handover*, hand over, shift*, team*, supervisor*, colleagues, neighboring, neighbouring, major incident*, mutual aid, work with, working with',
      duties: [
        {
          say: '[inform] hospitals and other services early, and [hand] over open incidents at the end of the shift',
          brief: '[hand] over open incidents',
        },
      ],
    },
    {
      id: 'teaching',
      headings: ['Training & Quality', 'Training'],
      cues: 'train*, mentor*, new starter*, new hire*, quality*, audit*, review calls, call review*, refresher*, certif*, drill*, exercise*, coaching, committee*, checklist*, protocol*, procedure*',
      duties: [],
    },
  ],
  hooks: [
    'I answer emergency calls, send crews and stay with callers until help arrives.',
    'When somebody calls for help, I find out where they are and send it.',
  ],
  about: [
    [
      'I keep my voice even and my questions short.',
      'Before I end a call, I repeat the address and tell the caller what happens next.',
    ],
    [
      'I listen to the caller, type, and watch the map at the same time.',
      'When crews are on the way, I pass on what changes at the scene.',
    ],
  ],
  closings: [
    'In short, my job is to get the right help to the right address as fast as possible.',
    'Overall, I want callers to feel that somebody is with them until help comes.',
  ],
  strengths: ['Emergency Calls', 'Dispatch', 'Radio Communication'],
};
