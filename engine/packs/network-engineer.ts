import type { Pack } from './pack.ts';

export const networkEngineer: Pack = {
  id: 'network-engineer',
  family: 'systems',
  title: 'Network Engineer',
  aliases: [
    'network administrator',
    'network technician',
    'network specialist',
    'network analyst',
    'network architect',
    'network consultant',
    'network operations',
    'network operations engineer',
    'network support engineer',
    'network infrastructure engineer',
    'network and security engineer',
    'network & security engineer',
    'noc',
    'noc engineer',
    'noc technician',
    'wireless engineer',
    'wifi engineer',
    'voip engineer',
    'firewall engineer',
    'telecom engineer',
    'telecommunications engineer',
    'cisco engineer',
  ],
  core: 'network',
  glossary: {
    fw: 'firewall',
    fws: 'firewalls',
    aps: 'access points',
    'n/w': 'network',
    rtr: 'router',
  },
  settings: ['noc', 'wireless'],
  themes: [
    {
      id: 'network',
      headings: ['Routing & Switching', 'Network Administration'],
      cues: 'network*, lan, lan/wan, router*, routing, switch, switches, switching, vlan*, bgp, ospf, cisco, juniper, arista, configur*, port, subnet*, ip address*, ipam, dns, dhcp, qos, mpls',
      tools: ['network'],
      duties: [
        {
          say: '[configure] and [maintain] {network} equipment and services, from firmware updates to troubleshooting',
          brief: '[configure] and [maintain] {network}',
        },
        {
          say: '[configure] and [maintain] routers and switches, and [back] up the configuration before every change',
          brief: '[configure] routers and switches',
        },
      ],
    },
    {
      id: 'sites',
      headings: ['WAN & Sites', 'WAN & Connectivity'],
      cues: 'wan, sd-wan, sdwan, vpn*, tunnel*, link*, circuit*, branch*, site, sites, internet*, isp, isps, with isp, leased line*, bandwidth, remote access, data center*, data centre*, cloud, aws, azure, peering, failover*',
      tools: ['cloud'],
      duties: [
        {
          say: '[connect] sites and remote users, [compare] provider performance with the contract, and [test] backup links',
          brief: '[connect] sites and remote users',
        },
        {
          say: '[set] up links and tunnels between sites, and [follow] up with providers during outages',
          brief: '[set] up links between sites',
        },
      ],
    },
    {
      id: 'wireless',
      headings: ['Wireless & Voice', 'Wireless'],
      cues: 'wireless, wifi, wi-fi, wlan, access point*, ssid*, site survey*, controller*, voip, ip phone*, telephon*, pbx, sip, voice',
      duties: [],
    },
    {
      id: 'security',
      headings: ['Firewalls & Security', 'Network Security'],
      cues: 'firewall*, rule, rules, policies, security, secur*, palo alto, fortigate, fortinet, ddos, nac, vulnerab*, patch*, audit*, certificate*, load balancer*, waf, f5, zscaler',
      tools: ['security', 'auth'],
      duties: [
        {
          say: '[maintain] firewall rules, [review] requests for new ones, and [remove] unused ones',
          brief: '[maintain] firewall rules',
        },
        {
          say: '[segment] networks, [keep] rule sets clear, and [patch] devices against known vulnerabilities',
          brief: '[segment] networks and [patch] devices',
        },
      ],
    },
    {
      id: 'monitoring',
      headings: ['Monitoring & Capacity', 'Network Monitoring'],
      cues: 'monitor*, alert*, alarm*, noc, solarwinds, prtg, nagios, zabbix, netflow, snmp, capacity, performance, latency, packet loss, availab*, log, logs, dashboard*, backup*',
      tools: ['monitoring', 'logging'],
      duties: [
        {
          say: '[track] links and devices through {monitoring+logging}, and [follow] up on overloaded or unstable ones',
          brief: '[track] links and devices through {monitoring+logging}',
        },
        {
          say: '[track] load, errors and latency on links, and [recommend] upgrades before capacity runs out',
          brief: '[track] load and errors on links',
        },
      ],
    },
    {
      id: 'incidents',
      headings: ['Troubleshooting & Incidents', 'Faults & Troubleshooting'],
      cues: 'troubleshoot*, fault*, incident*, outage*, down, downtime, ticket*, on call, on-call, escalat*, root cause*, rca, wireshark, packet capture*, trace*, issue*, problem*, resolv*, support*, fix, fixes, fixing, l1, l2, l3, slow, sla*',
      duties: [
        {
          say: '[trace] faults layer by layer, starting with the physical connection, and [confirm] the cause before making changes',
          brief: '[trace] faults layer by layer',
        },
        {
          say: '[resolve] tickets about slow or broken connections, [analyze] packet captures, and [document] the cause',
          brief: '[resolve] slow or broken connections',
        },
      ],
    },
    {
      id: 'projects',
      headings: ['Installations & Changes', 'Network Changes'],
      cues: 'install*, migration, rack*, cabling, cable*, fiber, fibre, rollout*, roll out*, deploy*, migrat*, upgrad*, replac*, firmware, cutover*, new office*, office move*, design*, change window*, maintenance window*',
      duties: [
        {
          say: '[prepare] changes with a rollback plan, [carry] them out in maintenance windows, and [test] afterward',
          brief: '[prepare] and [carry] out network changes',
        },
        {
          say: '[rack], [cable] and [label] equipment, [bring] it into service step by step, and [update] network diagrams',
          brief: '[install] equipment and [update] network diagrams',
        },
      ],
    },
    {
      id: 'automation',
      headings: ['Network Automation', 'Automation'],
      cues: 'automat*, script*, python, ansible, terraform, api, apis, template*, netbox, config backup*',
      tools: ['language', 'iac', 'vcs'],
      duties: [
        {
          say: '[script] checks and recurring changes in {language+iac}, and [keep] configurations consistent across devices',
          brief: '[script] recurring changes in {language+iac}',
        },
      ],
    },
  ],
  hooks: [
    'I keep sites, servers and users connected, and I troubleshoot the network when they are not.',
    'I run the routers, switches and firewalls that keep people and sites connected.',
    'My work is building, securing and troubleshooting networks.',
  ],
  about: [
    [
      'I work mostly with {network}: changes, faults and documentation.',
      'I trace faults and prepare changes during the day, and carry out changes in quiet hours.',
    ],
    [
      'Before a change, I write down how to roll it back.',
      'I update network diagrams on the day of a change.',
      'When people suspect the network, I use packet captures to show where a delay comes from.',
    ],
  ],
  closings: [
    'In short, my job is to keep people and sites connected, safely and without interruptions.',
    'Overall, I want the network to be fast, secure and well documented.',
  ],
  strengths: ['Routing and switching', 'Firewalls', 'Troubleshooting'],
};
