import type { Pack } from './pack.ts';

export const securityAnalyst: Pack = {
  id: 'security-analyst',
  family: 'systems',
  title: 'Security Analyst',
  aliases: [
    'security engineer',
    'security operations',
    'threat analyst',
    'vulnerability analyst',
    'soc analyst',
    'soc',
    'information security',
    'infosec',
    'it security',
    'it security specialist',
    'vapt',
    'security researcher',
    'it security engineer',
    'cyber security',
    'cybersecurity',
    'cybersecurity engineer',
    'cyber analyst',
    'application security engineer',
    'appsec engineer',
    'product security engineer',
    'cloud security engineer',
    'network security engineer',
    'penetration tester',
    'pen tester',
    'pentester',
    'ethical hacker',
    'threat hunter',
    'incident responder',
    'security consultant -guard',
    'grc analyst',
    'iam engineer',
    'siem engineer',
  ],
  core: 'monitoring',
  glossary: {
    vulns: 'vulnerabilities',
    vuln: 'vulnerability',
    va: 'vulnerability assessment',
    vapt: 'vulnerability assessment and penetration testing',
    ir: 'incident response',
    fps: 'false positives',
    iocs: 'indicators of compromise',
    ti: 'threat intelligence',
    pentest: 'penetration test',
    pentests: 'penetration tests',
  },
  settings: ['soc'],
  themes: [
    {
      id: 'monitoring',
      headings: ['Security Monitoring', 'Monitoring & Triage'],
      cues: 'monitor*, alert*, siem, triag*, log, logs, splunk, sentinel, qradar, edr, xdr, crowdstrike, defender, detect*, rule*, use case*, tuning, tune, false positive*, dashboard*, soc, l1, l2, event*, shift*, phish*, email*, playbook*',
      tools: ['monitoring', 'logging', 'search'],
      duties: [
        {
          say: '[watch] and [triage] alerts in {monitoring+logging}, and [separate] what is harmless from what needs a closer look',
          brief: '[triage] alerts in {monitoring+logging}',
        },
        {
          say: '[triage] security alerts, [gather] the logs behind them, and [tune] the rules that cry wolf',
          brief: '[triage] security alerts',
        },
        {
          say: '[go] through alerts and reported emails, [check] accounts, hosts and addresses, and [escalate] what does not add up',
          brief: '[check] alerts and [escalate] what does not add up',
        },
      ],
    },
    {
      id: 'incidents',
      headings: ['Incident Response', 'Investigations & Response'],
      cues: 'incident*, respon*, investigat*, contain*, forensic*, malware*, ransomware, breach*, root cause*, post-incident*, threat hunt*, hunt*, threat intel*, indicators of compromise, compromis*, on call, on-call, escalat*, ticket*',
      duties: [
        {
          say: '[investigate] suspicious activity, [help] contain it, and [keep] a timeline that others can follow afterwards',
          brief: '[investigate] suspicious activity',
        },
        {
          say: '[work] out what happened and how far it reached, [preserve] the evidence, and [write] up what should change',
          brief: '[work] out what happened and how far it reached',
        },
      ],
    },
    {
      id: 'vulnerabilities',
      headings: ['Vulnerability Management', 'Vulnerabilities & Patching'],
      cues: 'vulnerab*, scan*, nessus, qualys, patch*, cve*, cvss, remediat*, finding*, hardening, cis benchmark*, misconfigur*, exposure*',
      duties: [
        {
          say: '[check] systems for known weaknesses, [rank] them by real risk, and [follow] up with their owners until they are fixed',
          brief: '[track] weaknesses until they are fixed',
        },
      ],
    },
    {
      id: 'testing',
      headings: ['Security Testing', 'Application Security'],
      cues: 'penetration test*, pen test*, red team*, burp*, owasp*, exploit*, application security, appsec, threat model*, secure code*, code review*, sast, dast, web app*, mobile app*, devsecops, ci/cd, design review*',
      duties: [],
    },
    {
      id: 'access',
      headings: ['Identity & Access', 'Access & Protection'],
      cues: 'access*, iam, identit*, account*, mfa, sso, pam, privileg*, password*, active directory, okta, permission*, joiner*, firewall*, waf, vpn, encrypt*, secrets, cloud security, antivirus, endpoint*',
      tools: ['auth', 'network', 'cloud'],
      duties: [
        {
          say: '[review] accounts and permissions in {auth}, and [question] access that nobody can explain',
          brief: '[review] accounts and permissions in {auth}',
        },
        {
          say: '[review] who can reach what, [remove] access that is no longer needed, and [check] that protection is switched on',
          brief: '[review] access and protection',
        },
      ],
    },
    {
      id: 'tooling',
      headings: ['Security Tools & Automation', 'Security Tooling'],
      cues: 'tool*, automat*, script*, python, powershell, soar, integrat*, deploy*, onboard log*, log source*, install*, configur*, terraform',
      tools: ['security', 'language', 'iac'],
      duties: [
        {
          say: ['[work] with {security} from day to day', '[script] checks and lookups in {language}'],
          brief: ['[work] with {security}', '[script] checks and lookups in {language}'],
        },
      ],
    },
    {
      id: 'compliance',
      headings: ['Risk & Compliance', 'Policies & Compliance'],
      cues: 'complian*, audit*, iso 27001, soc 2, gdpr, hipaa, risk*, polic*, standard*, control*, third party risk, grc, evidence, gap analysis, regulat*',
      duties: [
        {
          say: '[compare] what policies ask for with what is in place, and [collect] the evidence that reviews call for',
          brief: '[compare] policies with what is in place',
        },
      ],
    },
    {
      id: 'awareness',
      headings: ['Awareness & Advice', 'Security Awareness'],
      cues: 'awareness, phishing simulation*, phishing campaign*, user training, security training, train user*, train staff, training for, trained staff, educat*, advis*, guidance',
      duties: [
        {
          say: '[explain] risks to people outside security in plain words, and [answer] the ones who ask before they click',
          brief: '[explain] risks in plain words',
        },
      ],
    },
  ],
  hooks: [
    'I look at what everyone hopes is nothing, and find out whether it is.',
    'My work is noticing what should not be there, finding out how it got in, and helping to close the way.',
    'Alerts, logs, weaknesses and odd emails: I sort the harmless from the urgent and follow up on the rest.',
  ],
  about: [
    [
      'Much of my day is spent in {monitoring}, deciding which alerts deserve a second look.',
      'I move between alerts, investigations and the slower work of getting known weaknesses fixed.',
      'On a quiet day I tune rules and chase open findings; on the others I investigate.',
    ],
    [
      'I try to write up a finding so that the person who has to fix it knows where to begin.',
      'Most people who click the wrong link are embarrassed enough, so I keep blame out of it and ask them to tell us early.',
    ],
  ],
  closings: [
    'In short, I watch, investigate and follow up, so that weak spots get closed before they are used.',
    'Overall, my job is to take warnings seriously without raising the alarm over each of them.',
    'Put simply, I look for what is wrong, write down what I can prove, and stay on it until it is dealt with.',
  ],
  manners: [
    'I write down what I know and what I only suspect in separate lines.',
    'People report more when they are thanked for it, so I thank them for false alarms too.',
    'Old findings bother me more than new ones.',
  ],
  strengths: ['Security monitoring', 'Incident response', 'Vulnerability management'],
};
