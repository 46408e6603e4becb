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
    'system engineer -power -software -embedded',
    'systems engineer -power -software -embedded -safety -control -electrical -mechanical',
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
            '[administer] {server}',
            '[work] with {tool} for routine administration',
          ],
          brief: '[maintain] {os} machines',
        },
        {
          say: '[install] and [configure] servers, [monitor] their health, and [replace] outdated ones',
          brief: '[install] and [maintain] servers',
        },
      ],
    },
    {
      id: 'accounts',
      headings: ['Accounts & Permissions', 'Identity & Access'],
      cues: 'account*, user*, access, active directory, azure ad, entra, ldap, group polic*, permission*, password*, onboard*, offboard*, joiner*, leaver*, mfa, sso, shared folder*, domain controller*, okta, imaging of pcs, imaging pcs, asset tagging, wfh kit*',
      tools: ['auth'],
      duties: [
        {
          say: '[manage] accounts, groups and permissions in {auth}, and [remove] unused ones',
          brief: '[manage] accounts and groups in {auth}',
        },
        {
          say: '[set] up accounts and permissions, and [update] or [close] them when people change roles or leave',
          brief: '[set] up accounts and permissions',
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
          say: '[run] systems on {cloud}, and [balance] cost, security and availability',
          brief: '[run] systems on {cloud}',
        },
        {
          say: '[create] and [resize] virtual machines, and [monitor] host and storage capacity',
          brief: '[maintain] virtual machines and storage',
        },
      ],
    },
    {
      id: 'backups',
      headings: ['Backups & Recovery', 'Backup & Recovery'],
      cues: 'backup*, back up*, back-up*, restor*, recover*, veeam, tape*, snapshot*, disaster*, failover, retention',
      duties: [
        {
          say: '[check] backup jobs, [test] restores, and [recover] files and machines when needed',
          brief: '[check] backup jobs and [test] restores',
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
          say: '[patch] systems on schedule, [test] updates on less critical systems first, and [renew] certificates on time',
          brief: '[patch] systems and [renew] certificates',
        },
        {
          say: '[keep] systems patched, [disable] unnecessary services, and [follow] up on findings from scans and audits',
          brief: '[keep] systems patched',
        },
      ],
    },
    {
      id: 'network',
      headings: ['Network Services', 'Network'],
      cues: 'network*, lan, wan, wifi, wi-fi, vpn, router*, switch, switches, dns, dhcp, vlan*, voip, internet, connectivity, isp, printer*',
      tools: ['network'],
      duties: [
        {
          say: '[maintain] addressing and name resolution, and [troubleshoot] connection problems',
          brief: '[troubleshoot] connection problems',
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
          say: ['[script] repeated tasks in {language}', '[manage] configuration with {iac}'],
          brief: '[script] repeated tasks in {language}',
        },
        {
          say: '[write] scripts for recurring tasks, and [document] how to run them',
          brief: '[write] scripts for recurring tasks',
        },
      ],
    },
    {
      id: 'monitoring',
      headings: ['System Monitoring', 'Monitoring & Capacity'],
      cues: 'monitor*, alert*, nagios, zabbix, log, logs, disk space, capacity, performance',
      tools: ['monitoring', 'logging'],
      duties: [
        {
          say: '[check] load, disks and services through {monitoring+logging}, and [act] before users are affected',
          brief: '[check] disks and services through {monitoring+logging}',
        },
      ],
    },
  ],
  hooks: [
    'I maintain the servers, accounts and backups that people rely on.',
    'I keep systems patched, backed up and available for the people who use them.',
    'I install, maintain and secure the systems that people log in to every day.',
  ],
  about: [
    [
      'I look after systems on {os}, older versions as well as new ones.',
      'I look through logs, backups and alerts at the start of the day.',
      'Before a change, I announce it and plan how to undo it.',
    ],
    [
      'I test a patch on a less important system first.',
      'When I have done a task by hand several times, I write a script for it.',
    ],
  ],
  closings: [
    'In short, my job is to keep systems secure, patched and available for the people who use them.',
    'Overall, I want people to be able to log in, do their work and find their data.',
  ],
  strengths: ['Server administration', 'Backup and recovery', 'Identity and access'],
};
