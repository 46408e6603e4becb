import { describe, expect, it } from 'vitest';
import { readTitle } from '../../../engine/facts/title.ts';
import { registeredNurse } from '../../../engine/packs/registered-nurse.ts';
import type { Seniority } from '../../../engine/types.ts';

const title = (role: string, seniority?: Seniority): string =>
  readTitle({ role, seniority }, registeredNurse.settings).text;

describe('a typed title in a sentence', () => {
  it.each([
    ['Sr. H/K Supervisor', 'Senior Housekeeping Supervisor'],
    ['Tax consultant & accounts (own practice)', 'Tax and Accounts Consultant with my own practice'],
    ['dog groomer (own salon)', 'Dog Groomer with my own salon'],
    ['CNC setter cum operator', 'CNC Setter-cum-Operator'],
    ['cook cum driver', 'Cook-cum-Driver'],
    ['Trainee -> Software Engineer', 'Software Engineer'],
    ['phlebotomist band 3', 'Band 3 Phlebotomist'],
    ['Healthcare assistant (band 2)', 'Band 2 Healthcare Assistant'],
    ['Sound editor (freelance / PT staff 2 days)', 'Sound Editor'],
    ['archivist (p/t, 16 hrs)', 'part-time Archivist'],
    ['Porter (nights)', 'Porter on nights'],
    ['Line lead (night shift)', 'Line Lead on the night shift'],
    ['VAO (Village Administrative Officer)', 'Village Administrative Officer'],
    ['Certified Nursing Assistant (CNA)', 'Certified Nursing Assistant'],
    ['MFA (medical assistant)', 'Medical Assistant (MFA)'],
    ['Data Engineer (was a bartender til 2021)', 'Data Engineer'],
    ['Software Engineer (60 %, after parental leave)', 'Software Engineer'],
    ['Plumber (2nd year apprentice)', 'second-year apprentice Plumber'],
    ['PhD student (4th yr)', 'fourth-year PhD Student'],
    ['app dev intern (final yr student)', 'final-year student and App Developer Intern'],
    ['Social Worker (CiN / CP) - level 2', 'Level 2 CiN and CP Social Worker'],
    ['SOC analyst (tier 2)', 'Tier 2 SOC Analyst'],
    ['FF/EMT-B, Engine 6', 'Firefighter and EMT-B on Engine 6'],
    ['Sales Executive (gold section)', 'Sales Executive in the gold section'],
    ['Nurse assistant, paediatric ward', 'Nurse Assistant on the paediatric ward'],
    ['Area Sales Mgr, Lagos Mainland', 'Area Sales Manager for Lagos Mainland'],
    ['Dy. Mgr - Actuarial (Pricing)', 'Deputy Manager in actuarial pricing'],
    ['Data Analyst - Credit & Collections', 'Data Analyst in credit and collections'],
    ['Class teacher (5B)', 'Class Teacher of 5B'],
    ['Lecturer (guest)', 'guest Lecturer'],
    ['Medical Interpreter - Somali', 'Somali Medical Interpreter'],
    ['Snr Database Administrator (Oracle / MSSQL)', 'Senior Oracle and MSSQL Database Administrator'],
    ['Software engineer (Trainee to SE)', 'Trainee and later Software Engineer'],
    ['roofer / slater', 'Roofer and Slater'],
    ['CNC machinist / programmer, 2nd shift lead', 'CNC Machinist, Programmer and Second-Shift Lead'],
    ['Doktorandin / PhD student', 'PhD Student'],
    ['Tax assistant / Prüfungsassistent', 'Tax Assistant'],
    ['Produce section supervisor (encarregada de hortifrúti)', 'Produce Section Supervisor'],
    ['Asst. Estate Manager - Rubber', 'Assistant Estate Manager (Rubber)'],
    ['Staff nurse II, ICU (charge nurse on nights)', 'ICU Staff Nurse II (Charge Nurse on Nights)'],
    ['live in carer, dementia', 'Live-in Carer (Dementia)'],
    ['HGV driver / reach', 'HGV Driver (Reach)'],
    ['tatuadora / tattoo artist', 'Tattoo Artist'],
    ['Lecturer: Mechanical Engineering', 'Lecturer in Mechanical Engineering'],
    ['Senior Biochemist / Head, Toxicology bench', 'Senior Biochemist and Head of Toxicology Bench'],
    ['Training & Development Officer', 'Training and Development Officer'],
    ['asst. maneger', 'Assistant Manager'],
  ])('%s → %s', (typed, said) => {
    expect(readTitle({ role: typed, company: 'Somewhere' }, registeredNurse.settings).spoken).toBe(said);
  });

  it('parts what one learns from what one is', () => {
    expect(
      readTitle({ role: 'QA Tester (manual, learning automation)', company: 'Somewhere' }, []),
    ).toMatchObject({
      spoken: 'manual QA Tester',
      learning: 'automation',
      text: 'QA Tester (Manual, Learning Automation)',
    });
  });

  it('leaves to a headline what speech would stumble over', () => {
    const written = (role: string) => readTitle({ role, company: 'Somewhere' }, []).text;
    expect(written('Sound editor (freelance / PT staff 2 days)')).toBe(
      'Sound Editor (Freelance, Part-Time Staff 2 Days)',
    );
    expect(written('VAO (Village Administrative Officer)')).toBe('Village Administrative Officer (VAO)');
    expect(written('dog groomer (own salon)')).toBe('Dog Groomer (Own Salon)');
    expect(written('Porter (nights)')).toBe('Porter (Nights)');
    expect(written('tatuadora / tattoo artist')).toBe('Tatuadora / Tattoo Artist');
  });

  it('says once that somebody works for themselves', () => {
    expect(readTitle({ role: 'florist (self employed)' }, [])).toMatchObject({
      text: 'Florist',
      spoken: 'Florist',
      employment: 'self-employed',
    });
    expect(readTitle({ role: 'florist (self employed)', company: 'Fern & Fig' }, []).spoken).toBe(
      'self-employed Florist',
    );
  });
});

describe('a typed title', () => {
  it.each([
    ['backend developer', 'Backend Developer'],
    ['Dy. Manager (Credit) - Scale II', 'Deputy Manager (Credit, Scale II)'],
    ['Staff nurse cum ward incharge', 'Staff Nurse-cum-Ward In-Charge'],
    ['Data Analyst (was a line cook til 2022)', 'Data Analyst'],
    ['accountant (ex auditor)', 'Accountant'],
    ['library assistant (p/t, 21 hrs)', 'Part-Time Library Assistant (21 hours)'],
    ['flutter dev intern (final yr student)', 'Flutter Developer Intern (Final-Year Student)'],
    ['Team Member -> Shift Lead', 'Shift Lead'],
    ['Asst. Engr Gr-II', 'Assistant Engineer Gr-II'],
    ['beekeeper (self employed, mead maker)', 'Beekeeper (Mead Maker)'],
    ['Store incharge', 'Store In-Charge'],
    ['2nd yr apprentice', 'Second-Year Apprentice'],
    ['PA cum receptionist', 'PA-cum-Receptionist'],
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
