import type { Pack } from './pack.ts';

export const systemAdministrator: Pack = {
  id: 'system-administrator',
  family: 'systems',
  title: 'System Administrator',
  aliases: [
    'systems administrator',
    'system admin',
    'systems admin',
    'system network administrator',
    'systems network administrator',
    'sysadmin',
    'sys admin',
    'system engineer -software -embedded',
    'systems engineer -software -embedded -safety -control -electrical -mechanical',
    'it systems administrator',
    'it systems engineer',
    'it infrastructure',
    'it infrastructure engineer',
    'it administrator',
    'server administrator',
    'server engineer',
    'windows administrator',
    'windows system administrator',
    'linux administrator',
    'linux system administrator',
    'linux engineer',
    'unix administrator',
    'vmware administrator',
    'backup administrator',
    'infrastructure administrator',
    'it operations',
    'infrastructure engineer',
  ],
  core: 'servers',
  glossary: {
    ad: 'Active Directory',
    gpo: 'group policy',
    gpos: 'group policies',
  },
  settings: ['windows', 'linux'],
  themes: [
    {
      id: 'servers',
      headings: ['Servers & Systems', 'Server Administration'],
      cues: 'server*, windows server, linux, unix, install*, configur*, build*, maintain*, maintenance, health check*, uptime, web server*, file server*, print server*, exchange, mail, sharepoint, office 365, m365, tuning, rack*, data center*, data centre*, license*, upgrade*',
      tools: ['os', 'server', 'office', 'tool'],
      duties: [
        {
          say: [
            '[install], [configure] and [maintain] {os} systems',
            '[keep] {server} in shape',
            '[work] with {tool}',
          ],
          brief: '[look] after {os} machines',
        },
        {
          say: '[install] and [configure] servers, [check] that they are well, and [retire] the ones that have had their day',
          brief: '[install] and [maintain] servers',
        },
      ],
    },
    {
      id: 'accounts',
      headings: ['Accounts & Permissions', 'Identity & Access'],
      cues: 'account*, user*, access, active directory, azure ad, entra, ldap, group polic*, permission*, password*, onboard*, offboard*, joiner*, leaver*, mfa, sso, shared folder*, domain controller*, okta',
      tools: ['auth'],
      duties: [
        {
          say: '[manage] accounts, groups and permissions in {auth}, and [clear] out the ones that nobody uses',
          brief: '[manage] accounts and groups in {auth}',
        },
        {
          say: '[set] up accounts and permissions, [change] them when people move, and [close] them when people leave',
          brief: '[manage] accounts and permissions',
        },
      ],
    },
    {
      id: 'virtualization',
      headings: ['Virtualization & Cloud', 'Virtual Machines & Cloud'],
      cues: 'vmware, hyper-v, virtual*, vm, vms, esxi, vcenter, proxmox, host*, cluster*, cloud, azure, aws, migrat*, nas, container*',
      tools: ['cloud', 'hosting', 'container', 'storage'],
      duties: [
        {
          say: '[run] systems on {cloud}, and [weigh] what belongs there and what is better kept in house',
          brief: '[run] systems on {cloud}',
        },
        {
          say: '[create] and [resize] virtual machines, and [watch] that hosts and storage do not fill up unnoticed',
          brief: '[look] after virtual machines and storage',
        },
      ],
    },
    {
      id: 'backups',
      headings: ['Backups & Recovery', 'Backup & Recovery'],
      cues: 'backup*, back up*, back-up*, restor*, recover*, veeam, tape*, snapshot*, disaster*, failover, retention',
      duties: [
        {
          say: '[check] which backups ran and which did not, and [restore] files and machines when somebody needs them',
          brief: '[check] backups and [restore] what is needed',
        },
      ],
    },
    {
      id: 'security',
      headings: ['Patching & Security', 'Updates & Security'],
      cues: 'patch*, update*, security, secur*, vulnerab*, harden*, antivirus*, endpoint*, firewall*, ssl, certificate*, audit*, complian*, encrypt*, wsus, iso 27001',
      tools: ['security'],
      duties: [
        {
          say: '[patch] systems on schedule, [start] with the ones that matter least, and [renew] certificates before they run out',
          brief: '[patch] systems and [renew] certificates',
        },
        {
          say: '[keep] systems patched, [switch] off what is not needed, and [follow] up on what scans and audits turn up',
          brief: '[keep] systems patched',
        },
      ],
    },
    {
      id: 'network',
      headings: ['Network & Connectivity', 'Network'],
      cues: 'network*, lan, wan, wifi, wi-fi, vpn, router*, switch, switches, dns, dhcp, vlan*, voip, internet, connectivity, isp, printer*',
      tools: ['network'],
      duties: [
        {
          say: '[keep] addresses and name resolution in order, and [find] out whether a fault lies in the network or behind it',
          brief: '[keep] addresses and name resolution in order',
        },
      ],
    },
    {
      id: 'automation',
      headings: ['Scripting & Automation', 'Automation'],
      cues: 'script*, automat*, powershell, bash, python, ansible, cron, scheduled task*, terraform, puppet, chef, sccm, intune',
      tools: ['language', 'iac', 'cicd'],
      duties: [
        {
          say: ['[script] repeated tasks in {language}', '[keep] configuration in {iac}'],
          brief: '[script] repeated tasks in {language}',
        },
        {
          say: '[script] what has to be done more than a few times, and [leave] a note on how to run it',
          brief: '[script] repeated tasks',
        },
      ],
    },
    {
      id: 'monitoring',
      headings: ['Monitoring', 'Monitoring & Capacity'],
      cues: 'monitor*, alert*, nagios, zabbix, log, logs, disk space, capacity, performance',
      tools: ['monitoring', 'logging'],
      duties: [
        {
          say: '[watch] load, disks and services through {monitoring+logging}, and [act] before users start to call',
          brief: '[watch] disks and services through {monitoring+logging}',
        },
      ],
    },
  ],
  hooks: [
    'I look after the servers, accounts and backups that everyone else takes for granted.',
    'Patches, permissions, restores and the odd full disk: I keep systems in a state where people can work.',
    'I run the systems that a company logs on to in the morning.',
  ],
  about: [
    [
      'Most of my systems run {os}, and I know the old ones as well as the new.',
      'Maintenance fills most of the week, and requests from users and colleagues fill the rest.',
    ],
    [
      'I announce a change before I make it and say how it can be undone.',
      'I try a patch on something unimportant first, and on a Friday not at all.',
      'If I have done a task by hand a few times, I write a script for it.',
    ],
  ],
  closings: [
    'In short, I keep systems patched, backed up and open to the right people only.',
    'Put simply, the systems should be there in the morning, and so should the files of the day before.',
    'Overall, I look after systems in such a way that a colleague could take over from my notes.',
  ],
  manners: [
    'A restore that has been tried is worth more to me than a green tick in a report.',
    'When someone reports a fault, I thank them first and read the logs second.',
    'Every office has a machine that nobody remembers, and I try to find it before it fails.',
  ],
  strengths: ['Server administration', 'Backup and recovery', 'Identity and access'],
};
