import type { CategoryCodes } from './service-code';

export const serviceSetting: CategoryCodes = {
  category: 'SET',
  codes: [
    {
      code: 'HI',
      officialName: 'Hospital inpatient/24-hour hospital inpatient',
      label: 'Hospital inpatient care',
      description: 'An overnight stay in a hospital.',
    },
    {
      code: 'OP',
      officialName: 'Outpatient',
      label: 'Outpatient care',
      description: 'You come for visits and sleep at home.',
    },
    {
      code: 'RES',
      officialName: 'Residential/24-hour residential',
      label: 'Residential care (24 hours)',
      description: 'You live there during treatment, outside a hospital.',
    },
    { code: 'HID', officialName: 'Hospital inpatient detoxification', label: 'Detox in a hospital' },
    {
      code: 'HIT',
      officialName: 'Hospital inpatient treatment',
      label: 'Substance use treatment in a hospital',
    },
    {
      code: 'OD',
      officialName: 'Outpatient detoxification',
      label: 'Outpatient detox',
      description: 'Supervised withdrawal without an overnight stay.',
    },
    {
      code: 'ODT',
      officialName: 'Outpatient day treatment or partial hospitalization',
      label: 'Day treatment or partial hospitalization (PHP)',
      description: 'Several hours most days of the week. You sleep at home.',
    },
    {
      code: 'OIT',
      officialName: 'Intensive outpatient treatment',
      label: 'Intensive outpatient program (IOP)',
      description: 'Several sessions a week, more than regular outpatient care.',
    },
    {
      code: 'OMB',
      officialName: 'Outpatient methadone/buprenorphine or naltrexone treatment',
      label: 'Outpatient treatment with methadone, buprenorphine or naltrexone',
    },
    {
      code: 'ORT',
      officialName: 'Regular outpatient treatment',
      label: 'Regular outpatient treatment',
      description: 'Usually one or a few short visits a week.',
    },
    {
      code: 'RD',
      officialName: 'Residential detoxification',
      label: 'Residential detox',
      description: 'Supervised withdrawal in a live-in setting outside a hospital.',
    },
    { code: 'RL', officialName: 'Long-term residential', label: 'Long-term residential (more than 30 days)' },
    {
      code: 'RS',
      officialName: 'Short-term residential',
      label: 'Short-term residential (30 days or fewer)',
    },
    {
      code: 'PHDT',
      officialName: 'Partial hospitalization/day treatment',
      label: 'Partial hospitalization or day treatment for mental health',
    },
  ],
};
