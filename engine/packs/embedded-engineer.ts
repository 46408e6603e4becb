import type { Pack } from './pack.ts';

export const embeddedEngineer: Pack = {
  id: 'embedded-engineer',
  family: 'software',
  title: 'Embedded Engineer',
  aliases: [
    'embedded',
    'embedded developer',
    'embedded system engineer',
    'embedded software engineer',
    'embedded software developer',
    'embedded c developer',
    'firmware',
    'firmware developer',
    'iot engineer',
    'iot developer',
    'bsp engineer',
    'device driver engineer',
    'autosar engineer',
    'fpga engineer',
  ],
  core: 'firmware',
  glossary: {
    fw: 'firmware',
    mcu: 'microcontroller',
    mcus: 'microcontrollers',
    'h/w': 'hardware',
    'hw/sw': 'hardware and software',
    's/w': 'software',
    hil: 'hardware-in-the-loop',
  },
  settings: ['iot', 'automotive'],
  themes: [
    {
      id: 'firmware',
      headings: ['Firmware Development', 'Embedded Software'],
      cues: 'firmware*, embedded*, microcontroller*, stm32*, esp32*, pic, avr, arm, cortex*, bare metal, bare-metal, c code, c++, program*, develop*, algorithm*, state machine*, application*, feature*, motor control*, signal processing, autosar',
      tools: ['embedded', 'language', 'cad'],
      duties: [
        {
          say: '[develop] firmware in {language}, and [mind] memory, timing and what happens when the power goes',
          brief: '[write] firmware in {language}',
        },
        {
          say: '[develop] with {embedded} within the memory and time that the device allows',
          brief: '[develop] with {embedded}',
        },
        {
          say: '[turn] requirements into firmware, from the state machine on paper to code on the board',
          brief: '[turn] requirements into firmware',
        },
      ],
    },
    {
      id: 'drivers',
      headings: ['Drivers & Peripherals', 'Drivers & Hardware Interfaces'],
      cues: 'driver*, peripheral*, i2c, spi, uart, can, can bus, adc, dac, gpio, pwm, dma, sensor*, actuator*, display*, interrupt*, hal, bsp, board support, device tree*, kernel, linux, yocto, usb, ethernet, modbus',
      tools: ['os'],
      duties: [
        {
          say: '[write] drivers for sensors and peripherals, with the datasheet on one side and the errata on the other',
          brief: '[write] drivers for sensors and peripherals',
        },
        {
          say: '[read] datasheets closely, [bring] up interfaces one at a time, and [check] on the bench that the chip does what the page says',
          brief: '[bring] up hardware interfaces',
        },
      ],
    },
    {
      id: 'realtime',
      headings: ['Real-Time & Power', 'Timing & Power'],
      cues: 'rtos, freertos, zephyr, real-time, real time, task*, schedul*, mutex*, semaphore*, latency, timing, low power, low-power, power consumption, battery*, sleep mode*, memory*, optimiz*, optimis*, watchdog*',
      duties: [
        {
          say: '[divide] work into tasks and interrupts, [keep] the time-critical parts short, and [measure] what the device draws while asleep',
          brief: '[keep] time-critical code short',
        },
      ],
    },
    {
      id: 'connectivity',
      headings: ['Connectivity & Updates', 'Connectivity & IoT'],
      cues: 'bluetooth, ble, wifi, wi-fi, lora*, zigbee, mqtt, tcp*, cellular, lte, iot, cloud*, aws*, gateway*, protocol*, bootloader*, ota, over-the-air, over the air, update*, secure boot, encrypt*, app',
      tools: ['realtime', 'cloud'],
      duties: [],
    },
    {
      id: 'hardware',
      headings: ['Board Bring-Up & Hardware', 'Working with Hardware'],
      cues: 'hardware*, bring up, bring-up, board*, pcb*, schematic*, layout*, prototype*, solder*, altium, kicad, fpga*, vhdl, verilog, circuit*, power supply, emc, emi, antenna*, production line, manufactur*, bom',
      duties: [
        {
          say: '[go] through schematics with hardware colleagues, and [find] out whether a fault sits in the board or in the code',
          brief: '[go] through schematics with hardware colleagues',
        },
        {
          say: '[bring] up new boards step by step: power, clock, a first blinking light, and then the rest',
          brief: '[bring] up new boards step by step',
        },
      ],
    },
    {
      id: 'debugging',
      headings: ['Debugging', 'Debugging & Fault Analysis'],
      cues: 'debug*, bug*, fix, fixes, fixing, fixed, jtag, gdb, oscilloscope*, scope, trace*, crash*, hard fault*, field issue*, field return*, issue*, root cause*, log, logs, analys*, troubleshoot*',
      duties: [
        {
          say: '[debug] with probe, oscilloscope and patience, and [reproduce] a fault before claiming to have fixed it',
          brief: '[debug] with probe and oscilloscope',
        },
        {
          say: '[chase] faults that appear once in a while, [log] what the device saw, and [narrow] the cause down to code, timing or board',
          brief: '[chase] faults down to code, timing or board',
        },
      ],
    },
    {
      id: 'quality',
      headings: ['Testing & Code Quality', 'Testing & Standards'],
      cues: 'test*, unit test*, hil, hardware-in-the-loop, misra, static analysis, code review*, pull request*, review*, ci, ci/cd, jenkins, git, iso 26262, iec*, safety, certificat*, validat*, verif*, complian*, integration test*, regression*',
      tools: ['testing', 'quality', 'vcs', 'cicd', 'build'],
      duties: [
        {
          say: '[test] on the desk and on the device, [review] the code of colleagues, and [keep] to the coding rules of the project',
          brief: '[test] on the desk and on the device',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Hardware & Product Teams', 'Collaboration'],
      cues: 'collaborat*, hardware team*, electronics, mechanical, product team*, work with, working with, worked with, helped, requirement*, specification*, customer*, client*, vendor*, sprint*, agile, meeting*, coordinat*, planning, estimat*, stakeholder*',
      tools: ['pm', 'communication'],
      duties: [
        {
          say: '[agree] with hardware and product colleagues on pins, timing and behavior before the board is ordered',
          brief: '[agree] on pins and behavior before boards are ordered',
        },
      ],
    },
  ],
  hooks: [
    'I write the software inside devices, where memory is short and a reboot is seldom an option.',
    'My code runs on small chips next to sensors, motors and batteries, and has to behave when nobody is watching.',
    'Between the schematic and the finished device there is firmware, and that is what I write.',
  ],
  about: [
    [
      'I write mostly {language}, and try things out on the bench as I go.',
      'Some of my work happens in an editor and the rest with a probe in hand.',
      'My time goes into drivers, the logic above them, and finding out why one board behaves unlike the others.',
    ],
    [
      'I read the errata before I blame my own code, and my own code before I blame the board.',
      'A device in the field cannot be walked over to, so I give updates and fault logs early attention.',
    ],
  ],
  closings: [
    'In short, I make small devices do what they should, also when the supply dips and the sensor lies.',
    'Overall, I write firmware that fits, survives a power cut, and tells the next person what went wrong.',
    'Put simply, I work where software meets the board, and speak a bit of both languages.',
  ],
  manners: [
    'I measure before I optimize, usually with the scope already warm.',
    'Rare faults interest me more than loud ones.',
    'If a register does something odd, I leave a comment with the page of the manual.',
  ],
  strengths: ['Firmware development', 'Device drivers', 'Debugging on hardware'],
};
