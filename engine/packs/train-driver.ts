import type { Pack } from './pack.ts';

/** Those who drive trains and keep them moving: drivers, station staff, signallers. */
export const trainDriver: Pack = {
  id: 'train-driver',
  family: 'general',
  title: 'Train Driver',
  aliases: [
    'locomotive driver',
    'loco pilot',
    'assistant loco pilot',
    'locomotive engineer',
    'train operator',
    'railway driver',
    'metro driver',
    'metro train operator',
    'subway operator',
    'station master',
    'stationmaster',
    'station manager railway',
    'station controller',
    'railway station',
    'signaller',
    'signalman',
    'signal operator railway',
    'train dispatcher',
    'rail traffic controller',
    'pointsman',
    'shunter',
    'switchman railway',
    'train controller',
  ],
  core: 'trains',
  glossary: {
    stn: 'station',
    stns: 'stations',
    loco: 'locomotive',
    pax: 'passengers',
    emu: 'electric train',
    sig: 'signal',
  },
  settings: ['freight', 'metro', 'passenger', 'mail', 'express', 'night', 'shunting'],
  themes: [
    {
      id: 'driving',
      headings: ['Driving', 'Driving & Running'],
      cues: 'drive*, driving, train, trains, run, runs, running, brake*, speed*, freight*, passenger train*, express*, goods train*, section*, gradient*, loco*, throttle, coupl*, shunt*, depart*, route knowledge, metro',
      duties: [
        {
          say: 'as driver, pilot, engineer, operator: [call] out each signal, [keep] to the speed of the section, and [brake] early',
          brief: '[watch] signals and [keep] to speed limits',
        },
        {
          say: 'as shunter, pointsman, switchman: [set] the points, [couple] the wagons, and [give] the driver a clear sign before moving',
          brief: '[set] points and [couple] wagons',
        },
      ],
    },
    {
      id: 'trains',
      headings: ['Train Movements', 'Signals & Movements'],
      cues: 'signal*, movement*, receiv*, dispatch*, platform*, block*, panel*, point, points, line clear*, level crossing*, gate*, control*, crossing*, interlock*, timetabl*, time table*, punctual*, delay*, regulat*, station*, caution order*, yard*',
      duties: [
        {
          say: 'as station, stationmaster, signaller, signalman, dispatcher, controller: [confirm] by phone or panel that the line is clear, and [repeat] every message before acting on it',
          brief: '[confirm] that the line is clear',
        },
        {
          say: '[tell] the control room early about delays, and [give] the reason in a few words',
          brief: '[report] delays early',
        },
      ],
    },
    {
      id: 'checks',
      headings: ['Checks & Equipment', 'Checks'],
      cues: 'check*, inspect*, brake test*, test*, walk round, walkaround, preparation, prepare*, fault*, defect*, breakdown*, troubleshoot*, maintenance, oil, pantograph, cab, trip inspection, equipment, lamps',
      duties: [
        {
          say: 'as driver, pilot, engineer, operator: [walk] round the train before departure, [test] the brakes, and [write] up faults in the cab book',
          brief: '[test] the brakes before departure',
        },
        {
          say: 'as station, stationmaster, signaller, signalman, pointsman, shunter: [look] at points, lamps and gates at the start of the shift, and [log] what does not work',
          brief: '[check] points, lamps and gates',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Safety & Rules', 'Safety'],
      cues: 'safe*, rule*, emergenc*, accident*, incident*, derail*, fog*, flag*, detonator*, trespass*, evacuat*, fire, first aid, alert*, vigilan*, medical*, fatigue*, protect*, near miss*, procedure*',
      duties: [
        {
          say: '[stop] when a signal is in doubt, and [move] only on clear words or lights',
          brief: '[stop] when in doubt',
        },
        {
          say: '[go] over the rules for fog, faults and people on the line before they are needed',
          brief: '[go] over the rules for fog and faults',
        },
      ],
    },
    {
      id: 'passengers',
      headings: ['Passengers', 'Passengers & Announcements'],
      cues: 'passenger*, announc*, door*, complain*, public, queries, ticket*, crowd*, information, help*, customer*, booking office, accessib*, lost property',
      duties: [
        {
          say: 'when passenger*, metro, express, station, announce*: [watch] the doors and platform before leaving, and [tell] passengers why a train waits',
          brief: '[watch] doors and platform before leaving',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Logs & Records', 'Logs'],
      cues: 'log, logs, record*, report*, register*, document*, journal*, book, books, statement*, diary, paperwork, sheet*, returns, accounts, cash',
      duties: [
        {
          say: '[enter] times, messages and faults as they happen',
          brief: '[enter] times and messages in the log',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Crew & Control', 'Working with Others'],
      cues: 'control room, train assistant*, training assistant*, train new, training new, guard*, crew*, coordinat*, liais*, team*, staff*, supervis*, train new, training*, mentor*, trainee*, handover*, hand over, work with, working with, brief*, depot, roster*',
      duties: [
        {
          say: '[hand] over with faults and restrictions namedbefore the next turn',
          brief: '[hand] over faults and restrictions',
        },
      ],
    },
  ],
  hooks: ['I help trains to run safely and on time.'],
  about: [
    [
      'I read notices and check equipment before I start.',
      'Before I move or dispatch a train, I confirm the signal and the route.',
    ],
    ['I repeat messages aloud.', 'When something is unclear, the train waits until I know.'],
  ],
  closings: [
    'In short, my job is to help trains to run safely and on time.',
    'Overall, I want passengers, goods and crews to arrive safely.',
  ],
  strengths: ['Safety', 'Signals & Rules', 'Train Operations'],
};
