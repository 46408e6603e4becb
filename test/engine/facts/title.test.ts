import { describe, expect, it } from 'vitest';
import { readTitle } from '../../../engine/facts/title.ts';
import { registeredNurse } from '../../../engine/packs/registered-nurse.ts';
import type { Seniority } from '../../../engine/types.ts';

const title = (role: string, seniority?: Seniority): string =>
  readTitle({ role, seniority }, registeredNurse.settings).text;

describe('a typed title', () => {
  it.each([
    ['backend developer', 'Backend Developer'],
    ['Dy. Manager (Credit) - Scale II', 'Deputy Manager (Credit, Scale II)'],
    ['Staff nurse cum ward incharge', 'Staff Nurse cum Ward In-Charge'],
    ['Data Analyst (was a line cook til 2022)', 'Data Analyst (was a line cook til 2022)'],
    ['accountant (ex auditor)', 'Accountant (ex auditor)'],
    ['library assistant (p/t, 21 hrs)', 'Part-Time Library Assistant (21 hours)'],
    ['flutter dev intern (final yr student)', 'Flutter Developer Intern (Final-Year Student)'],
    ['Team Member -> Shift Lead', 'Shift Lead'],
    ['Asst. Engr Gr-II', 'Assistant Engineer Gr-II'],
    ['beekeeper (self employed, mead maker)', 'Self-Employed Beekeeper (Mead Maker)'],
    ['Store incharge', 'Store In-Charge'],
    ['2nd yr apprentice', 'Second-Year Apprentice'],
    ['PA cum receptionist', 'PA cum Receptionist'],
    ['Mainframe programmer (COBOL)', 'Mainframe Programmer (COBOL)'],
    ['GET (mechanical)', 'Graduate Engineer Trainee (Mechanical)'],
    ['Sr. Engineer - Civil (Site execution)', 'Senior Civil Engineer (Site Execution)'],
    ['Dy. Manager - Stores', 'Deputy Stores Manager'],
    ['Asst. Prof (ECE)', 'Assistant Professor (ECE)'],
    ['Jr. Engg. QA/QC', 'Junior Engineer QA/QC'],
    ['Supvr - housekeeping', 'Housekeeping Supervisor'],
    ['Elec. Technician', 'Electrical Technician'],
    ['Mech engineer', 'Mechanical Engineer'],
    ['sr backend dev', 'Senior Backend Developer'],
    ['sys admin', 'System Administrator'],
    ['Ph.D. candidate', 'PhD Candidate'],
    ['Sr BA', 'Senior Business Analyst'],
    ['Sr. Node Dev', 'Senior Node.js Developer'],
    ['golang developer', 'Go Developer'],
    ['SOFTWARE ENGINEER', 'Software Engineer'],
    ['SDE II', 'Software Development Engineer II'],
    ['RN - ICU', 'ICU Registered Nurse'],
    ['full stack developer', 'Full-Stack Developer'],
    ['Asst. Manager (Ops)', 'Assistant Operations Manager'],
    ['Sales Executive (B2B)', 'B2B Sales Executive'],
    ['Nurse (nights and weekends)', 'Nurse (Nights and Weekends)'],
    ['Developer (contract)', 'Developer (Contract)'],
    ['Photographer (self-employed)', 'Photographer'],
    ['head of engineering', 'Head of Engineering'],
    ['iOS engineer', 'iOS Engineer'],
    ['HR generalist', 'HR Generalist'],
    ['hr generalist', 'HR Generalist'],
    ['UI/UX designer', 'UI/UX Designer'],
    ['ui/ux designer', 'UI/UX Designer'],
    ['Archivist (part time, 20 hrs)', 'Part-Time Archivist (20 hours)'],
    ['Night Porter (part-time)', 'Part-Time Night Porter'],
    ['Third Officer (Marine)', 'Marine Third Officer'],
    ['Form tutor (7C)', 'Form Tutor (7C)'],
    ['Porter (nights)', 'Porter (Nights)'],
    ['Jr. Exec - Sales', 'Junior Sales Executive'],
    ['Team Lead / Frontend', 'Frontend Team Lead'],
    ['choir master, music teacher', 'Choir Master and Music Teacher'],
    ['Chemistry teacher / chess coach', 'Chemistry Teacher and Chess Coach'],
    ['turner / miller', 'Turner/Miller'],
    ['Plumber (2nd year apprentice)', 'Plumber (Second-Year Apprentice)'],
    ['HR Manager (plant + corporate)', 'HR Manager (Plant and Corporate)'],
    ['Kauffrau für Büromanagement', 'Kauffrau für Büromanagement'],
    ['Teacher, Maths', 'Maths Teacher'],
    ["ship's cook", "Ship's Cook"],
    ['maître d’hôtel', 'Maître D’hôtel'],
  ])('%s is written %s', (typed, written) => {
    expect(title(typed)).toBe(written);
  });

  it('takes the submitted seniority in front, unless it says one itself', () => {
    expect(title('backend developer', 'senior')).toBe('Senior Backend Developer');
    expect(title('sr backend dev', 'senior')).toBe('Senior Backend Developer');
    expect(title('engineering manager', 'senior')).toBe('Engineering Manager');
    expect(title('backend developer', 'intern')).toBe('Backend Developer Intern');
    expect(title('backend developer', 'mid')).toBe('Backend Developer');
    expect(title('shift supervisor', 'lead')).toBe('Shift Supervisor');
    expect(title('Analista Sênior', 'senior')).toBe('Analista Sênior');
  });

  it('cites the seniority only when it is used', () => {
    expect(readTitle({ role: 'backend dev', seniority: 'senior' }, []).sources).toEqual([
      '/role',
      '/seniority',
    ]);
    expect(readTitle({ role: 'sr backend dev', seniority: 'senior' }, []).sources).toEqual(['/role']);
  });
});
