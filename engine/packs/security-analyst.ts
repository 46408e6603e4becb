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
          say: '[review] and [triage] alerts in {monitoring+logging}, and [separate] false positives from real threats',
          brief: '[triage] alerts in {monitoring+logging}',
        },
        {
          say: '[triage] alerts, [gather] the related logs, and [tune] rules that cause false positives',
          brief: '[triage] alerts and [tune] rules',
        },
        {
          say: '[review] alerts and reported emails, [check] accounts, hosts and addresses, and [escalate] suspicious activity',
          brief: '[review] alerts and [escalate] suspicious activity',
        },
      ],
    },
    {
      id: 'incidents',
      headings: ['Incident Response', 'Investigations & Response'],
      cues: 'incident*, respon*, investigat*, contain*, forensic*, malware*, ransomware, breach*, root cause*, post-incident*, threat hunt*, hunt*, threat intel*, indicators of compromise, compromis*, on call, on-call, escalat*, ticket*',
      duties: [
        {
          say: '[look] into suspicious activity, [help] contain it, and [document] a timeline of events',
          brief: '[investigate] suspicious activity',
        },
        {
          say: '[determine] the cause and scope of incidents, [preserve] evidence, and [recommend] improvements',
          brief: '[determine] the cause and scope of incidents',
        },
      ],
    },
    {
      id: 'vulnerabilities',
      headings: ['Vulnerability Management', 'Vulnerabilities & Patching'],
      cues: 'vulnerab*, scan*, nessus, qualys, patch*, cve*, cvss, remediat*, finding*, hardening, cis benchmark*, misconfigur*, exposure*',
      duties: [
        {
          say: '[scan] systems for known weaknesses, [prioritize] them by risk, and [follow] up until they are fixed',
          brief: '[prioritize] and [track] known weaknesses',
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
          say: '[review] accounts and permissions in {auth}, and [question] unexplained access',
          brief: '[review] accounts and permissions in {auth}',
        },
        {
          say: '[review] user permissions, [remove] unnecessary access, and [check] that security controls are active',
          brief: '[review] permissions and security controls',
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
          say: [
            '[work] with {security} for protection and analysis',
            '[script] checks and lookups in {language}',
          ],
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
          say: '[compare] policies with actual practice, and [collect] evidence for audits',
          brief: '[compare] policies with actual practice',
        },
      ],
    },
    {
      id: 'awareness',
      headings: ['Awareness & Advice', 'Security Awareness'],
      cues: 'awareness, phishing simulation*, phishing campaign*, user training, security training, train user*, train staff, training for, trained staff, educat*, advis*, guidance',
      duties: [
        {
          say: '[explain] security risks, and [answer] questions about suspicious emails and links',
          brief: '[explain] security risks',
        },
      ],
    },
  ],
  hooks: [
    'I review security alerts, investigate threats and help fix weaknesses.',
    'My work is detecting security threats, investigating them and helping to prevent the next ones.',
  ],
  about: [
    [
      'I look at alerts in {monitoring} and decide which of them need a closer look.',
      'I compare an alert with what is normal for that user or system.',
      'Before I close a case, I write down the evidence and the decision.',
    ],
    [
      'When an alert is often false, I tune the rule.',
      'I write up findings for the person who has to fix them.',
    ],
  ],
  closings: [
    'In short, my job is to find threats early and to limit the harm that they can do.',
    'Overall, I want people to be able to work and to report problems without fear.',
  ],
  strengths: ['Security monitoring', 'Incident response', 'Vulnerability management'],
};
