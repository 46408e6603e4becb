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
          say: 'not as principal, headteacher, headmaster, headmistress, head, director, dean: unless freelance, freelancer, self-employed, self employed, private lessons, private tutor: [plan] lessons and activities with colleagues, [share] materials, and [agree] on support for students who need it',
          brief: '[plan] with colleagues',
        },
        {
          say: 'not as principal, headteacher, headmaster, headmistress, head, director, dean: unless freelance, freelancer, self-employed, self employed, private lessons, private tutor: [discuss] students’ progress with colleagues, and [follow] the agreed approach for each of them',
          brief: '[discuss] students’ progress with colleagues',
        },
        {
          say: 'as principal, headteacher, headmaster, headmistress, head, director, dean: [meet] regularly with heads of department, [agree] on next steps, and [keep] staff informed of decisions',
          brief: '[meet] with heads of department',
        },
      ],
    },
    {
      id: 'events',
      headings: ['Clubs & Events', 'School Life'],
      cues: 'club*, trip, trips, excursion*, field trip*, sports day, annual day, assembly, assemblies, school play, exhibition*, competition*, olympiad*, science fair, after school, after-school, extracurricular*, extra-curricular*, co-curricular*, cocurricular*, open day*, open house, sports team, choir, debate*, newspaper, yearbook, talent show, play, concert*, tournament*, playground duty, lunch duty, bus duty, duty rota, robotics*, coach of, team coach, sports coach*, fundrais*, science club*',
      duties: [],
    },
    {
      id: 'business',
      headings: ['Lessons & Fees', 'Bookings & Fees'],
      cues: 'fees, fee collection, own books, lesson packages, trial lesson*, booking lessons',
      duties: [
        {
          say: 'when self-employed, self employed, freelance, freelancer, sole trader, own business: [agree] on times and fees before the first lesson, and [keep] a list of lessons held',
          brief: '[agree] on times and fees',
        },
      ],
    },
    {
      id: 'teaching',
      headings: ['Mentoring & Training', 'Mentoring Colleagues'],
      cues: 'mentor*, new teachers, student teachers, trainee teachers, nqt*, ect, ects, interns, inset, cpd, professional development, teacher training, train teachers, trained teachers, training teachers, trained staff, training staff, training colleagues, trained colleagues, demo lesson*, observe lessons, lesson observation*, coach teachers, coached teachers, coaching teachers, trainees, instruct trainees, apprentices',
      duties: [],
    },
  ],
  glossary: { hw: 'homework' },
};
