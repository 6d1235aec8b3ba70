/** A category of SAMHSA's survey under the heading that a listing shows. */
export type ServiceCategory = {
  /** SAMHSA's code: "TC", "PAY". */
  code: string;
  label: string;
  /**
   * What it means that a facility has no code of the category. Some questions go only to some facilities (hospitals,
   * mental health centers, those that name another language): there silence says nothing and the heading is left out.
   */
  silence: 'not-reported' | 'says-nothing';
};

/** All categories in the order of showing: what a person asks first stands first. */
export const SERVICE_CATEGORIES: readonly ServiceCategory[] = [
  { code: 'TC', label: 'Kind of help', silence: 'not-reported' },
  { code: 'SET', label: 'Where and how often', silence: 'not-reported' },
  { code: 'DETOX', label: 'Detox', silence: 'not-reported' },
  { code: 'OT', label: 'Treatment for opioid use disorder', silence: 'not-reported' },
  { code: 'OM', label: 'Opioid medication used in treatment', silence: 'not-reported' },
  { code: 'OMSC', label: 'Who prescribes the opioid medication', silence: 'says-nothing' },
  { code: 'AUT', label: 'Treatment for alcohol use disorder', silence: 'not-reported' },
  { code: 'SMAT', label: 'Who prescribes the alcohol medication', silence: 'says-nothing' },
  { code: 'PHR', label: 'Medications', silence: 'not-reported' },
  { code: 'PAY', label: 'Insurance, payment and funding', silence: 'not-reported' },
  { code: 'PYAS', label: 'Help with the cost', silence: 'not-reported' },
  { code: 'AGE', label: 'Ages accepted', silence: 'not-reported' },
  { code: 'GN', label: 'Women and men', silence: 'not-reported' },
  { code: 'SG', label: 'Programs made for certain people', silence: 'not-reported' },
  { code: 'EXCL', label: 'Special and limited programs', silence: 'says-nothing' },
  { code: 'SL', label: 'Languages', silence: 'not-reported' },
  { code: 'OL', label: 'Other languages', silence: 'says-nothing' },
  { code: 'TAP', label: 'Therapies and approaches', silence: 'not-reported' },
  { code: 'ECS', label: 'Education and counseling', silence: 'not-reported' },
  { code: 'ASPT', label: 'Before treatment starts', silence: 'not-reported' },
  { code: 'SCR', label: 'Testing', silence: 'not-reported' },
  { code: 'MSRV', label: 'Vaccines', silence: 'not-reported' },
  { code: 'TRSRV', label: 'After treatment', silence: 'not-reported' },
  { code: 'RSS', label: 'Recovery support', silence: 'not-reported' },
  { code: 'AS', label: 'Other help', silence: 'not-reported' },
  { code: 'EMS', label: 'Emergency mental health care', silence: 'says-nothing' },
  { code: 'OTHR', label: 'Other addictions', silence: 'says-nothing' },
  { code: 'FT', label: 'Kind of facility', silence: 'says-nothing' },
  { code: 'HOSP', label: 'Kind of hospital', silence: 'says-nothing' },
  { code: 'FOP', label: 'Who runs it', silence: 'not-reported' },
  { code: 'LCA', label: 'Licenses and accreditation', silence: 'not-reported' },
  { code: 'SMP', label: 'Smoking', silence: 'not-reported' },
  { code: 'FVP', label: 'Vaping', silence: 'not-reported' },
];
