import type { CategoryCodes } from './service-code';

export const emergencyMentalHealth: CategoryCodes = {
  category: 'EMS',
  codes: [
    { code: 'CIT', officialName: 'Crisis intervention team', label: 'Crisis intervention team' },
    {
      code: 'PEON',
      officialName: 'Psychiatric emergency onsite services',
      label: 'Psychiatric emergency care on site',
    },
    {
      code: 'PEOFF',
      officialName: 'Psychiatric emergency mobile/off-site services',
      label: 'Mobile psychiatric emergency team',
    },
    {
      code: 'WI',
      officialName: 'Psychiatric emergency walk-in services',
      label: 'Psychiatric emergency care without an appointment',
    },
  ],
};
