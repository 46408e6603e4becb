import type { Pack } from './pack.ts';

export const itSupport: Pack = {
  id: 'it-support',
  family: 'software',
  title: 'IT Support Specialist',
  aliases: [
    'it support',
    'it support engineer',
    'it support technician',
    'it support analyst',
    'it technician',
    'it specialist',
    'it engineer',
    'it executive',
    'it officer',
    'it assistant',
    'it analyst',
    'help desk',
    'helpdesk',
    'help desk technician',
    'help desk analyst',
    'helpdesk technician',
    'service desk',
    'service desk analyst',
    'desktop support',
    'desktop support engineer',
    'desktop engineer',
    'desktop technician',
    'computer technician',
    'support technician',
    'field service technician',
    'technical support engineer',
    'technical support specialist',
    'technical support analyst',
    'application support',
    'application support engineer',
    'application support analyst',
    'it desktop support',
    'desktop support jr',
  ],
  core: 'support',
  glossary: {
    pw: 'password',
    pwd: 'password',
    pwds: 'passwords',
    tix: 'tickets',
    'a/c': 'account',
    av: 'antivirus',
    'o/s': 'operating system',
    ntwk: 'network',
    hw: 'hardware',
  },
  settings: ['l1', 'l2', 'tier 1', 'tier 2', 'on-site', 'remote', 'windows', 'linux'],
  themes: [
    {
      id: 'support',
      headings: ['User Support', 'Technical Support'],
      cues: 'user*, support*, ticket*, help desk, helpdesk, service desk, troubleshoot*, resolv*, call, calls, phone, remote support, remote session*, desk side, deskside, first line, l1, l2, tier, escalat*, incident*, issue*, problem*, request*, queries, walk-in*, sla, slas, vip, end user*, assist*, application support, complaint*, fix, fixes, fixing, fixed',
      tools: ['pm', 'crm', 'communication'],
      duties: [
        {
          say: '[handle] requests and incidents in {pm+crm}, [solve] them where possible, and [escalate] the rest with full details',
          brief: '[handle] requests and incidents in {pm+crm}',
        },
        {
          say: '[help] users by phone, by chat and in person, and [explain] solutions',
          brief: '[help] users by phone, by chat and in person',
        },
        {
          say: '[solve] problems with computers, accounts and applications, and [keep] users informed of progress',
          brief: '[solve] problems with computers, accounts and applications',
        },
        {
          say: 'as application, applications, app: [investigate] incidents in the application, [check] logs and data, and [restore] service with as little disruption as possible',
          brief: '[investigate] incidents in the application',
        },
      ],
    },
    {
      id: 'devices',
      headings: ['Devices & Software', 'Hardware & Software'],
      cues: 'hardware, software, laptop*, desktop*, pc, pcs, computer*, printer*, scanner*, imag*, reimag*, install*, setup, set up, setting up, configur*, device*, mobile device*, mdm, intune, jamf, peripherals, monitor*, repair*, upgrad*, windows 10, windows 11, operating system*, office 365, outlook, licen*, av equipment, meeting room*, projector*, workstation*, deploy*, software deploy*, antivirus, drivers',
      tools: ['os', 'office'],
      duties: [
        {
          say: 'not as application, applications, app: [install] and [maintain] {os} machines, with their software, settings and updates',
          brief: '[install] and [maintain] {os} machines',
        },
        {
          say: 'not as application, applications, app: [configure] and [repair] computers, printers and software, and [prepare] devices for new employees',
          brief: '[configure] and [repair] computers',
        },
        {
          say: 'not as application, applications, app: [support] users of {office}, and [fix] problems with their accounts and settings',
          brief: '[support] users of {office}',
        },
      ],
    },
    {
      id: 'access',
      headings: ['Accounts & Access', 'User Accounts & Access'],
      cues: 'user account*, account*, access, password*, active directory, azure ad, entra, okta, permission*, user creation, create user*, onboard*, offboard*, joiner*, leaver*, new starter*, new hire*, group polic*, gpo, mfa, sso, shared folder*, mailbox*, distribution list*, exchange, unlock*',
      tools: ['auth'],
      duties: [
        {
          say: '[manage] users, groups and permissions in {auth}, from the first day to the last',
          brief: '[manage] accounts and permissions in {auth}',
        },
        {
          say: 'not as application, applications, app: [create], [change] and [close] accounts, [verify] users before password resets, and [limit] permissions',
          brief: '[manage] accounts, passwords and permissions',
        },
      ],
    },
    {
      id: 'systems',
      headings: ['Systems & Servers', 'Servers & Systems'],
      cues: 'server*, system*, vmware, hyper-v, virtual*, backup*, restore*, storage, patch*, update*, windows server, linux, cloud, azure, aws, database*, deployments, migrat*, maintenance, uptime, powershell, script*, automat*, sharepoint, raid, san, nas, disaster recovery, health check*, cron, log, logs, data center*, data centre*, batch, batch job*, job monitoring, jobs',
      tools: [
        'tool',
        'cloud',
        'server',
        'storage',
        'language',
        'hosting',
        'database',
        'container',
        'iac',
        'logging',
      ],
      duties: [
        {
          say: [
            '[maintain] systems on {cloud+hosting}',
            '[administer] {tool}',
            '[look] after {server}',
            '[use] {language} for routine tasks',
          ],
          brief: [
            '[maintain] systems on {cloud+hosting}',
            '[administer] {tool}',
            '[use] {language} for routine tasks',
          ],
        },
        {
          say: 'not as application, applications, app: [patch] and [update] systems on schedule, [check] backups, and [report] failures',
          brief: '[patch] systems and [check] backups',
        },
      ],
    },
    {
      id: 'network',
      headings: ['Network & Connectivity', 'Network Support'],
      cues: 'network*, lan, wan, wifi, wi-fi, vpn, router*, switch, switches, switching, firewall*, dns, dhcp, cabling, cable*, ip, ip phone*, voip, telephon*, pbx, internet, connectivity, bandwidth, access point*, patch panel*, isp, cctv',
      tools: ['network'],
      duties: [
        {
          say: 'not as application, applications, app: [work] with {network}, and [trace] faults from the desk to the outside line',
          brief: '[work] with {network}',
        },
        {
          say: 'not as application, applications, app: [trace] connection problems step by step, from cables and wireless networks to remote access',
          brief: '[trace] connection problems step by step',
        },
      ],
    },
    {
      id: 'security',
      headings: ['Security & Monitoring', 'IT Security'],
      cues: 'security, antivirus update*, antivirus*, endpoint protection, malware, virus*, phish*, vulnerab*, encrypt*, bitlocker, audit*, complian*, monitoring, alert*, spam, firewall rule*, iso 27001, incident response, edr, patch complian*',
      tools: ['security', 'monitoring'],
      duties: [
        {
          say: ['[watch] systems through {monitoring}', '[protect] devices with {security}'],
          brief: ['[watch] systems through {monitoring}', '[protect] devices with {security}'],
        },
        {
          say: 'not as application, applications, app: [keep] protection and updates current on devices, and [respond] quickly to suspicious messages and logins',
          brief: '[keep] protection and updates current',
        },
      ],
    },
    {
      id: 'assets',
      headings: ['Assets & Vendors', 'IT Assets & Inventory'],
      cues: 'asset*, inventor*, stock*, procure*, purchas*, vendor*, supplier*, licen* renewal*, license renewal*, license management, warranty, amc, order*, quotation*, toner, spare*, disposal, loaner*, budget*',
      duties: [
        {
          say: 'not as application, applications, app: [track] devices, licenses and spare parts, and [contact] vendors about warranty repairs',
          brief: '[track] devices and licenses',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Working with Other Teams', 'Collaboration'],
      cues: 'collaborat*, coordinat*, work with, working with, worked with, work closely, worked closely, helped, stakeholder*, other teams, third party, third-party, hr, project*, rollout*, office move*, change request*, change management, cab, communicat*, meetings, handover*',
      duties: [
        {
          say: '[hand] over difficult cases to specialists with full notes, and [keep] users informed',
          brief: '[hand] over difficult cases with full notes',
        },
        {
          say: 'not as application, applications, app: [support] rollouts and office moves, and [inform] users in good time about changes',
          brief: '[inform] users about changes',
        },
        {
          say: 'as application, applications, app: [reproduce] defects, [pass] them to developers with logs and examples, and [confirm] the fix with users',
          brief: '[pass] defects to developers with logs and examples',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Documentation & Knowledge Base', 'Documentation'],
      cues: 'document, documents, documenting, documented, documentation, knowledge base, kb, kb article*, article*, how-to*, sop, sops, guide*, manual, manuals, report, reports, reporting, daily report*, wiki',
      tools: ['docs'],
      duties: [
        {
          say: '[write] instructions for common problems in {docs}',
          brief: '[write] instructions in {docs}',
        },
        {
          say: '[record] problems and solutions in tickets, and [turn] common fixes into short instructions',
          brief: '[turn] common fixes into short instructions',
        },
      ],
    },
    {
      id: 'quality',
      headings: ['Service Quality'],
      cues: 'service quality, csat, satisfaction, itil, kpi*, first call resolution, response time*, process improvement*, testing, test, uat',
      duties: [],
    },
  ],
  hooks: [
    'I help people get back to work when they have problems with their technology.',
    'not as application, applications, app: I keep computers, accounts and networks working, and help people when they have problems.',
    'I look after the technology that other people need to do their jobs.',
  ],
  about: [
    [
      'I ask people what they were trying to do before I look for the fault.',
      'Before I change a setting, I note how it was.',
    ],
    [
      'When the same problem comes back, I look for its cause.',
      'I document solutions for colleagues who may see the same problem.',
    ],
  ],
  closings: [
    'In short, my job is to keep technology working, so that people can get on with theirs.',
    'Overall, I want people to lose as little time as possible when something breaks.',
  ],
  strengths: ['User Support', 'Troubleshooting', 'Accounts & Access'],
};
