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
          say: '[write] code in {language} with memory, timing and power loss in mind',
          brief: '[write] firmware in {language}',
        },
        {
          say: '[develop] with {embedded} within the memory and timing limits of the device',
          brief: '[develop] with {embedded}',
        },
        {
          say: '[turn] requirements into reliable code, from the state machine to the running board',
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
          say: '[implement] and [test] interfaces to sensors and peripherals from datasheets and errata',
          brief: '[write] drivers for sensors and peripherals',
        },
        {
          say: '[read] datasheets closely, [bring] up interfaces one at a time, and [verify] their behavior on the bench',
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
          say: '[divide] work into tasks and interrupts, [keep] time-critical code short, and [measure] power consumption',
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
          say: '[review] schematics with hardware colleagues, and [find] out whether a fault is in the board or the code',
          brief: '[review] schematics with hardware colleagues',
        },
        {
          say: '[start] up new boards step by step, from power and clock to peripherals',
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
          say: '[reproduce] faults with probe and oscilloscope, and [verify] fixes on the device',
          brief: '[debug] with probe and oscilloscope',
        },
        {
          say: '[investigate] intermittent faults, [log] device behavior, and [narrow] the cause down to code, timing or board',
          brief: '[investigate] intermittent faults',
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
          say: '[check] code on the bench and on the device, [review] colleagues’ code, and [follow] the project’s coding standards',
          brief: '[test] on the bench and on the device',
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
          say: '[agree] with hardware and product colleagues on pins, timing and behavior before boards are ordered',
          brief: '[agree] on pins and behavior with hardware colleagues',
        },
      ],
    },
  ],
  hooks: [
    'I write the software inside devices, where memory is limited and reliability matters.',
    'I write firmware, which connects a device’s hardware to its functions.',
  ],
  about: [
    [
      'I mostly write {language}, and I test on the bench as I go.',
      'I write drivers and application logic, and debug them on hardware.',
      'Before I suspect the board, I check my own code and the errata.',
    ],
    [
      'I plan updates and fault logging before a device goes into the field.',
      'When a fault comes and goes, I measure until I can reproduce it.',
    ],
  ],
  closings: [
    'In short, my job is to make devices do what they should, reliably and for years.',
    'Overall, I want firmware that is reliable in the field and easy to diagnose.',
  ],
  strengths: ['Firmware development', 'Device drivers', 'Debugging on hardware'],
};
