/**
 * A duty that a note names by a noun of action, told by its verb: "preparation of board papers" is to prepare
 * board papers. Only where the noun leads and says nothing more than its verb does: "design of pump casings",
 * but not "the design of the year", "development team" or "migration to Go", which happened once.
 *
 * @returns the duty in its base form, or nothing
 * @example
 * asAction('preparation of board papers'); // 'prepare board papers'
 */
export function asAction(noun: string): string | undefined {
  const [whole, act = '', link = '', object = ''] = LED.exec(noun) ?? [];
  if (whole === undefined) return undefined;
  const verb = VERBS.get(act.toLowerCase());
  if (verb === undefined) return undefined;
  if (link === 'of')
    return /^(?:the|an?) (?:year|month|week)\b/.test(object) ? undefined : `${verb} ${object}`;
  return INTRANSITIVE.has(verb) ? `${verb} with ${object}` : undefined;
}

const LED = /^(\p{L}+) (of|with) (\S.*)$/iu;

const VERBS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    administration: 'administer',
    analysis: 'analyze',
    assessment: 'assess',
    calibration: 'calibrate',
    collection: 'collect',
    configuration: 'configure',
    coordination: 'coordinate',
    creation: 'create',
    design: 'design',
    evaluation: 'evaluate',
    execution: 'execute',
    handling: 'handle',
    inspection: 'inspect',
    installation: 'install',
    liaison: 'liaise',
    maintenance: 'maintain',
    management: 'manage',
    monitoring: 'monitor',
    organisation: 'organise',
    organization: 'organize',
    preparation: 'prepare',
    processing: 'process',
    reconciliation: 'reconcile',
    scheduling: 'schedule',
    supervision: 'supervise',
    testing: 'test',
    troubleshooting: 'troubleshoot',
    verification: 'verify',
  }),
);

const INTRANSITIVE: ReadonlySet<string> = new Set(['coordinate', 'liaise']);
