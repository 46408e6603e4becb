import type { Pack } from './pack.ts';

export const heavyEquipmentOperator: Pack = {
  id: 'heavy-equipment-operator',
  family: 'hands-on',
  title: 'Heavy Equipment Operator',
  aliases: [
    'crane operator',
    'crane driver',
    'tower crane operator',
    'mobile crane operator',
    'overhead crane operator',
    'excavator operator',
    'digger driver',
    'backhoe operator',
    'bulldozer operator',
    'loader operator',
    'wheel loader operator',
    'grader operator',
    'heavy machine operator',
    'heavy machinery operator',
    'heavy plant operator',
    'construction plant operator',
    'dump truck operator',
    'dumper driver',
    'roller operator',
    'telehandler operator',
    'earthmover operator',
    'earthmoving operator',
    'jcb operator',
    'piling operator',
    'pile driver',
    'slinger signaller',
    'banksman',
    'rigger -oil',
  ],
  core: 'operating',
  glossary: { 'pre-start': 'pre-start', swl: 'safe working load', loler: 'LOLER', toolbox: 'toolbox' },
  settings: ['high rise', 'quarry', 'mining', 'road works', 'port', 'civil', 'demolition', 'site'],
  themes: [
    {
      id: 'operating',
      headings: ['Machine Operation', 'Operating Machines'],
      cues: 'operat*, crane*, excavat*, dig, digging, digger*, load*, lift*, lifting, hoist*, bulldoz*, grade, grading, trench*, level*, backfill*, push*, haul*, telehandler*, pile*, truck*, machine*, concrete skip*',
      duties: [
        {
          say: 'not as crane, slinger, banksman, rigger: [dig], [load] and [level] to the marked lines and heights, and [keep] the machine stable on uneven ground',
          brief: '[dig], [load] and [level] to the marked lines',
        },
        {
          say: 'as crane: [lift] and [place] loads to the signals and the lift plan, and [hold] them still until the crew has taken over',
          brief: '[lift] and [place] loads to the lift plan',
        },
        {
          say: 'as slinger, banksman, rigger: [sling] and [signal] loads, and [keep] people out from under them',
          brief: '[sling] and [signal] loads',
        },
        {
          say: '[work] at a steady pace, with people, cables and other machines in view',
          brief: '[work] with people and cables in view',
        },
      ],
    },
    {
      id: 'checks',
      headings: ['Daily Checks & Care', 'Machine Checks'],
      cues: 'check*, inspect*, pre-start, pre start, grease*, greasing, oil, fluid*, hydraul*, tyre*, tire*, track*, maintain*, maintenance, service*, defect*, clean*, fuel*, fueling, rope*, hook*',
      duties: [
        {
          say: '[check] brakes, hydraulics, limits and warning devices before the shift, and [report] defects at once',
          brief: '[check] the machine before the shift',
        },
        {
          say: '[grease], [fuel] and [clean] the machine, and [note] hours and faults',
          brief: '[grease] and [clean] the machine',
        },
      ],
    },
    {
      id: 'signals',
      headings: ['Signals & Coordination', 'Working with the Crew'],
      cues: 'signal*, radio*, banksman, banksmen, signaller*, slinger*, crew*, ground crew, coordinat*, foreman, supervisor*, trades, lift plan*, sequence*',
      duties: [
        {
          say: '[follow] hand signals and radio calls, and [stop] at once when contact is lost',
          brief: '[follow] signals and radio calls',
        },
        {
          say: '[agree] on the order of work with supervisor and ground crew before starting',
          brief: '[agree] on the order of work with the crew',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Site Safety', 'Safety'],
      cues: 'safety, safe, exclusion zone*, permit*, overhead line*, underground, services, wind*, weight*, capacity, load chart*, risk*, hazard*, toolbox*, ppe, incident*, near miss*',
      duties: [
        {
          say: '[keep] within capacity, [watch] wind and ground conditions, and [refuse] a movement that is not safe',
          brief: '[keep] within the machine’s capacity',
        },
        {
          say: '[keep] people out of the working area, and [look] out for overhead lines and buried services',
          brief: '[keep] people out of the working area',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Logs & Certificates', 'Records'],
      cues: 'log*, record*, timesheet*, checklist*, certificate*, paperwork, report*, hours, inspection sheet*',
      duties: [
        {
          say: '[fill] in the daily check sheet, hours and fuel, and [keep] the machine’s papers at hand',
          brief: '[fill] in check sheets and hours',
        },
      ],
    },
  ],
  hooks: [
    'not as slinger, banksman, rigger: I operate heavy machines, and I watch the load, the ground and the people around them.',
    'My work is moving heavy loads and materials safely and to the plan.',
    'I take care of the machine, the load and everyone who works nearby.',
  ],
  about: [
    [
      'I walk around the machine and check it before the shift.',
      'Before I start, I ask where cables, pipes and people are.',
    ],
    ['When I cannot see the signaler, I stop.', 'I note hours, fuel and faults at the end of the day.'],
  ],
  closings: [
    'In short, my job is to move heavy loads and material safely and to the plan.',
    'Overall, I want every load down safely and everyone home at the end of the shift.',
  ],
  strengths: ['Safe Operation', 'Machine Checks', 'Signals & Teamwork'],
};
