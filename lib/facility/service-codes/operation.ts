import type { CategoryCodes } from './service-code';

export const operation: CategoryCodes = {
  category: 'FOP',
  codes: [
    {
      code: 'LCCG',
      officialName: 'Local, county, or community government',
      label: 'Run by a local, county or community government',
    },
    { code: 'DDF', officialName: 'Department of Defense', label: 'Run by the Department of Defense' },
    { code: 'IH', officialName: 'Indian Health Services', label: 'Run by the Indian Health Service' },
    { code: 'PVTP', officialName: 'Private for-profit organization', label: 'Private, for profit' },
    { code: 'PVTN', officialName: 'Private non-profit organization', label: 'Private, nonprofit' },
    { code: 'STG', officialName: 'State government', label: 'Run by the state' },
    { code: 'TBG', officialName: 'Tribal government', label: 'Run by a tribal government' },
    { code: 'FED', officialName: 'Federal Government', label: 'Run by the federal government' },
    {
      code: 'VAMC',
      officialName: 'U.S. Department of Veterans Affairs',
      label: 'Run by Veterans Affairs (VA)',
    },
  ],
};
