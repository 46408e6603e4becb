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
          say: '[take] requests and incidents in {pm+crm}, [solve] what can be solved at once, and [pass] the rest on with what is known',
          brief: '[handle] requests and incidents in {pm+crm}',
        },
        {
          say: '[help] people on the phone, in chat and at their desks, and [explain] the fix in words that fit the person',
          brief: '[help] people on the phone, in chat and at their desks',
        },
        {
          say: '[solve] problems with computers, accounts and applications, and [keep] users informed until they can work again',
          brief: '[solve] problems with computers, accounts and applications',
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
          say: '[install] and [maintain] {os} machines, with their software, settings and updates',
          brief: '[install] and [maintain] {os} machines',
        },
        {
          say: '[configure] and [repair] computers, printers and software, and [prepare] devices for people who start',
          brief: '[configure] and [repair] computers',
        },
        {
          say: '[support] people with {office}, and [sort] out the accounts, profiles and settings behind it',
          brief: '[support] people with {office}',
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
          say: '[manage] accounts, groups and permissions in {auth}, from the first day to the last',
          brief: '[manage] accounts and permissions in {auth}',
        },
        {
          say: '[create], [change] and [close] accounts, [reset] passwords after checking who asks, and [keep] permissions to what the job needs',
          brief: '[manage] accounts, passwords and permissions',
        },
      ],
    },
    {
      id: 'systems',
      headings: ['Systems & Servers', 'Servers & Systems'],
      cues: 'server*, system*, vmware, hyper-v, virtual*, backup*, restore*, storage, patch*, update*, windows server, linux, cloud, azure, aws, database*, deployments, migrat*, maintenance, uptime, powershell, script*, automat*, sharepoint, raid, san, nas, disaster recovery, health check*, cron, log, logs, data center*, data centre*',
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
            '[script] routine work in {language}',
          ],
          brief: [
            '[maintain] systems on {cloud+hosting}',
            '[administer] {tool}',
            '[script] routine work in {language}',
          ],
        },
        {
          say: '[patch] and [update] systems on schedule, [check] that backups ran, and [report] what did not',
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
          say: '[work] with {network} on the network side, and [track] down faults from the cable at the desk to the line outside',
          brief: '[work] with {network} on the network side',
        },
        {
          say: '[trace] connection problems step by step, from the cable and the wireless network to remote access',
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
          say: '[keep] protection and updates current on every device, and [act] quickly when a message or a login looks wrong',
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
          say: '[keep] track of devices, licenses and spares, and [deal] with vendors when something is under warranty',
          brief: '[keep] track of devices and licenses',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Working with Other Teams', 'Collaboration'],
      cues: 'collaborat*, coordinat*, work with, working with, worked with, work closely, worked closely, helped, stakeholder*, other teams, third party, third-party, hr, project*, rollout*, office move*, change request*, change management, cab, communicat*, meetings, handover*',
      duties: [
        {
          say: '[hand] over difficult cases to specialists with everything tried so far, and [stay] the contact for the user',
          brief: '[hand] over difficult cases with everything tried so far',
        },
        {
          say: '[join] rollouts and office moves, and [warn] people in good time about changes that affect them',
          brief: '[warn] people in good time about changes',
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
          say: '[write] instructions for the problems that keep coming back, in {docs} where people look for them',
          brief: '[write] instructions in {docs}',
        },
        {
          say: '[note] in the ticket what was wrong and what helped, and [turn] common fixes into short instructions',
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
    'I help people get back to work when their technology lets them down.',
    'My job is keeping computers, accounts and networks working, and helping people when they do not.',
    'I look after the technology that other people need to do their jobs.',
  ],
  about: [
    [
      'Most of my day goes to people who cannot work until something is fixed, so I try to be quick and clear.',
      'The day is a mix of tickets, calls and visits, and of the maintenance that keeps both from piling up.',
    ],
    [
      'A password reset and a server fault deserve the same courtesy, because to the person asking both are urgent.',
      'People rarely describe the fault itself, so I ask what they were trying to do and start from there.',
    ],
    [
      'When the same problem comes back, I look for its cause instead of closing the ticket again.',
      'What I learn from a ticket goes into the notes, so that the next person does not start from nothing.',
    ],
    [
      'Security only works if people understand it, so I explain the rule along with the reason.',
      'Good maintenance is invisible: updates, backups and checks that nobody notices until they are missing.',
    ],
  ],
  closings: [
    'In short, I keep people working, and fix things so that they stay fixed.',
    'Across all of it, my aim is technology that people do not have to think about.',
    'Put simply, I solve problems for people, and computers are how most of them arrive.',
  ],
  manners: [
    'Patience solves more problems than speed, though I try to bring both.',
    'I like to leave people knowing a little more than before they called.',
    'I try never to make anyone feel foolish for asking.',
  ],
  strengths: ['User Support', 'Troubleshooting', 'Accounts & Access'],
};
