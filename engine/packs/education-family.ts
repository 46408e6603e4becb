import type { FamilyPack } from './pack.ts';

/** What those who teach have in common, whomever they teach. */
export const educationFamily: FamilyPack = {
  themes: [
    {
      id: 'collaboration',
      headings: ['Working with Colleagues', 'Teamwork'],
      cues: 'colleague*, department*, staff meeting*, faculty meeting*, team meeting*, co-teach*, co-taught, team teach*, collaborat*, work with, worked with, working with, work closely, working closely, liais*, coordinat*, coordinate with, coordinating with, coordinated with, teaching assistant*, paraprofessional*, counselor*, counsellor*, year team, grade level team, other teachers, fellow teachers',
      duties: [
        {
          say: '[plan] with colleagues, [share] materials and ideas, and [agree] on how to help those who need more support',
          brief: '[plan] with colleagues and [share] materials',
        },
        {
          say: '[compare] notes with colleagues on what works, [swap] resources, and [take] my share of meetings and duties',
          brief: '[swap] ideas and resources with colleagues',
        },
        {
          say: '[talk] with colleagues about individual students, and [keep] to what we agree for them',
          brief: '[talk] with colleagues about individual students',
        },
        {
          say: '[prepare] topics together with colleagues, and [pass] on what worked and what did not',
          brief: '[prepare] topics together with colleagues',
        },
        {
          say: '[take] part in staff meetings, [cover] for colleagues when it is needed, and [share] worksheets that saved me time',
          brief: '[share] materials and [cover] for colleagues',
        },
      ],
    },
    {
      id: 'events',
      headings: ['Clubs & Events', 'School Life'],
      cues: 'club*, trip, trips, excursion*, field trip*, sports day, annual day, assembly, assemblies, school play, exhibition*, competition*, olympiad*, science fair, after school, after-school, extracurricular*, extra-curricular*, co-curricular*, cocurricular*, open day*, open house, sports team, choir, debate*, newspaper, yearbook, talent show, play, concert*, tournament*, playground duty, lunch duty, bus duty, duty rota',
      duties: [],
    },
    {
      id: 'teaching',
      headings: ['Mentoring & Training', 'Mentoring Colleagues'],
      cues: 'mentor*, new teachers, student teachers, trainee teachers, nqt*, ect, ects, interns, inset, cpd, professional development, teacher training, train teachers, trained teachers, training teachers, trained staff, training staff, training colleagues, trained colleagues, demo lesson*, observe lessons, lesson observation*, coach teachers, coached teachers, coaching teachers',
      duties: [],
    },
  ],
  glossary: { hw: 'homework' },
};
