import type { Pack } from './pack.ts';

/** Those who study the ground: geologists, geophysicists and mining staff. */
export const geologist: Pack = {
  id: 'geologist',
  family: 'engineering',
  title: 'Geologist',
  aliases: [
    'geophysicist',
    'hydrogeologist',
    'engineering geologist',
    'mine geologist',
    'exploration geologist',
    'wellsite geologist',
    'mud logger',
    'geoscientist',
    'petrophysicist',
    'mining engineer',
    'mine planner',
    'gis analyst',
    'gis specialist',
    'gis officer',
    'gis technician',
    'gis executive',
    'remote sensing analyst',
    'cartographer',
  ],
  core: 'fieldwork',
  glossary: { rc: 'RC drilling', 'qa/qc': 'quality checks' },
  settings: ['exploration', 'mining', 'groundwater', 'oil and gas'],
  themes: [
    {
      id: 'maps',
      headings: ['Maps & Data', 'Maps', 'Spatial Data'],
      cues: 'map, maps, mapping, gis, polygon*, layer*, layers, satellite, image*, remote sensing, digitiz*, digitis*, database*, geodatabase, data, spatial, shapefile*, classification, alert*, deforestation, geoserver, web map*, coordinates',
      tools: ['design', 'database'],
      duties: [
        {
          say: 'as gis, remote, cartographer: [turn] survey and satellite data into maps, and [note] source and date on each',
          brief: '[turn] data into maps',
        },
        {
          say: 'not as gis, remote, cartographer: [bring] field notes, maps and results together in {cad+database+data}',
          brief: '[bring] field notes and results together',
        },
        {
          say: 'not as gis, remote, cartographer: [bring] field notes, maps and results together, and [keep] the database clean',
          brief: '[bring] field notes and results together',
        },
      ],
    },
    {
      id: 'fieldwork',
      headings: ['Fieldwork & Sampling', 'Fieldwork'],
      cues: 'field*, sampl*, outcrop*, survey*, trench*, core, core logging, logging, drill*, borehole*, bore hole*, chip*, geophysic*, resistivity, gps, site visit*, face mapping, pit, blast*, groundwater, campaign*, boat, drone*, flights',
      duties: [
        {
          say: 'not as gis, remote, cartographer, planner: [map] rocks and soils, [take] samples, and [record] where each came from',
          brief: '[map] rocks and [take] samples',
        },
        {
          say: 'when drill*, core, borehole*, logging: [log] core and cuttings at the rig, and [tell] the drillers when to stop',
          brief: '[log] core and cuttings',
        },
        {
          say: 'as gis, remote, cartographer: [check] on the ground what the image seems to show',
          brief: '[check] images on the ground',
        },
      ],
    },
    {
      id: 'models',
      headings: ['Models & Interpretation', 'Interpretation'],
      cues: 'model*, interpret*, resource*, reserve*, estimat*, section*, cross section*, grade*, assay*, structure*, seismic, block model*, mine plan*, stability, slope*, bearing, foundation*, analysis',
      duties: [
        {
          say: 'not as gis, remote, cartographer: [interpret] sections and results, and [say] how certain the picture is',
          brief: '[interpret] sections and results',
        },
      ],
    },
    {
      id: 'reports',
      headings: ['Reports', 'Reports & Advice', 'Advice & Reports'],
      cues: 'report*, present*, document*, recommend*, environmental clearance, proposal*, prosecutor*, partners, client*, paper*, write*, writing',
      duties: [
        { say: '[write] reports with maps, sources and open questions', brief: '[write] reports with maps' },
      ],
    },
    {
      id: 'quality',
      headings: ['Quality & Safety', 'Quality Checks'],
      cues: 'qa/qc, quality*, standard*, blank*, duplicate*, laborator*, lab, check*, validat*, calibrat*, standards',
      duties: [
        {
          say: 'not as gis, remote, cartographer: [add] checks to the samples, and [compare] laboratory results with what was seen in the field',
          brief: '[compare] laboratory results with field notes',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Safety'],
      cues: 'safety, ppe, hazard*, risk*, permit*, first aid',
      duties: [
        {
          say: 'not as gis, remote, cartographer: [wear] protective equipment, [check] slopes and edges, and [tell] somebody where I am going',
          brief: '[check] slopes and edges',
        },
      ],
    },
    { id: 'records', headings: ['Records'], cues: 'record*, log, logs, register*, paperwork', duties: [] },
    {
      id: 'collaboration',
      headings: ['Working with Others', 'Coordination'],
      cues: 'coordinat*, liais*, team*, colleague*, drillers, contractor*, meeting*, communit*, work with, working with, engineers',
      duties: [
        {
          say: '[ask] what a map or report is for, and [explain] what it cannot show',
          brief: '[explain] what a map cannot show',
        },
      ],
    },
    {
      id: 'teaching',
      headings: ['Training & Mentoring', 'Training', 'Mentoring'],
      cues: 'train*, mentor*, interns, agents, community, workshop*, students, teach*',
      duties: [],
    },
  ],
  hooks: [
    'as gis, remote, cartographer: I turn data about places into maps that people can use.',
    'not as gis, remote, cartographer: I study the ground, in the field and in the data.',
    'My work goes from the field to the map and back again.',
  ],
  about: [
    [
      'not as gis, cartographer: I label a sample before I pick up the next one.',
      'as gis, cartographer: I note the source, date and scale of the data behind a map.',
      'Before I draw a conclusion, I compare field notes, samples and earlier data.',
    ],
    [
      'When data and field disagree, I go and look again.',
      'I write field notes for somebody who was not there.',
    ],
  ],
  closings: [
    'In short, my job is to find out what is in the ground and how sure we can be.',
    'Overall, I want decisions about land, water and resources to rest on good evidence.',
  ],
  strengths: ['Fieldwork', 'Maps', 'Interpretation'],
};
