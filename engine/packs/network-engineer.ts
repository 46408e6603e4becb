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
          say: '[work] with {network} day to day: configurations, firmware, and the reason why a packet does not arrive',
          brief: '[run] networks with {network}',
        },
        {
          say: '[configure] and [maintain] routers and switches, and [save] the old configuration before I touch a new one',
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
          say: '[connect] sites and remote users, [compare] what providers promise with what the line delivers, and [test] the second path',
          brief: '[connect] sites and remote users',
        },
        {
          say: '[set] up links and tunnels between sites, and [chase] the provider when a line goes down',
          brief: '[look] after links between sites',
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
          say: '[maintain] firewall rules, [ask] what each new one is for, and [remove] those that no traffic has used in months',
          brief: '[maintain] firewall rules',
        },
        {
          say: '[separate] networks that need not talk to each other, [keep] rules readable, and [patch] devices when a weakness is published',
          brief: '[keep] networks separate and devices patched',
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
          say: '[watch] links and devices through {monitoring+logging}, and [notice] the ones that fill up or flap',
          brief: '[watch] links and devices through {monitoring+logging}',
        },
        {
          say: '[watch] load, errors and latency on links, and [say] in time when one of them is getting full',
          brief: '[watch] load and errors on links',
        },
      ],
    },
    {
      id: 'incidents',
      headings: ['Troubleshooting & Incidents', 'Faults & Troubleshooting'],
      cues: 'troubleshoot*, fault*, incident*, outage*, down, downtime, ticket*, on call, on-call, escalat*, root cause*, rca, wireshark, packet capture*, trace*, issue*, problem*, resolv*, support*, fix, fixes, fixing, l1, l2, l3, slow, sla*',
      duties: [
        {
          say: '[trace] faults layer by layer, from the cable upward, and [prove] where the problem lies before changing anything',
          brief: '[trace] faults layer by layer',
        },
        {
          say: '[take] on tickets about slow or broken connections, [capture] traffic where guessing does not help, and [record] the cause',
          brief: '[find] out why connections are slow or broken',
        },
      ],
    },
    {
      id: 'projects',
      headings: ['Installations & Changes', 'Network Changes'],
      cues: 'install*, migration, rack*, cabling, cable*, fiber, fibre, rollout*, roll out*, deploy*, migrat*, upgrad*, replac*, firmware, cutover*, new office*, office move*, design*, change window*, maintenance window*',
      duties: [
        {
          say: '[prepare] changes with a written plan and a way back, [carry] them out when traffic is low, and [test] afterwards',
          brief: '[prepare] and [carry] out network changes',
        },
        {
          say: '[rack], [cable] and [label] equipment, [bring] it into service step by step, and [update] the diagram the same day',
          brief: '[install] equipment and [update] diagrams',
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
          say: '[script] checks and repeated changes in {language+iac}, so that every device gets the same treatment',
          brief: '[script] repeated changes in {language+iac}',
        },
      ],
    },
  ],
  hooks: [
    'I keep sites, servers and people connected, and find out why when they are not.',
    'Routers, switches, firewalls and the cables between them: my work is making sure that packets arrive.',
    'When somebody says that the network is slow, I am the one who finds out whether it is.',
  ],
  about: [
    [
      'I spend most of my time with {network}: changes, faults, and the diagrams that explain both.',
      'Planned changes wait for quiet hours; until then I trace faults and prepare the next one.',
      'My week is a mix of tickets, planned changes and conversations with carriers.',
    ],
    [
      'The network is blamed first, so I have learned to show with a capture where a delay comes from.',
      'I do not start a change without knowing how to undo it.',
      'A diagram that is wrong costs more than one that is missing, so I correct mine the same day.',
    ],
  ],
  closings: [
    'In short, I keep traffic moving, change one thing at a time, and leave diagrams that match the cables.',
    'Overall, my work is done well when nobody has a reason to think about the network.',
    'Put simply, I connect things, keep apart what should stay apart, and find the fault when something breaks.',
  ],
  manners: [
    'I label cables, because the next person in front of the rack at night may be me.',
    'I check the physical layer first, even when it sounds too simple.',
    'Before a change I tell people what they might notice, and afterwards I ask whether they did.',
  ],
  strengths: ['Routing and switching', 'Firewalls', 'Troubleshooting'],
};
