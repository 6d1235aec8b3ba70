import type { CategoryCodes } from './service-code';

export const treatmentApproach: CategoryCodes = {
  category: 'TAP',
  codes: [
    { code: 'ANG', officialName: 'Anger management', label: 'Anger management' },
    {
      code: 'BIA',
      officialName: 'Brief intervention',
      label: 'Brief intervention',
      description: 'A few short conversations about use and change.',
    },
    {
      code: 'CBT',
      officialName: 'Cognitive behavioral therapy',
      label: 'Cognitive behavioral therapy (CBT)',
    },
    {
      code: 'CMI',
      officialName: 'Contingency management/motivational incentives',
      label: 'Contingency management (rewards for progress)',
    },
    {
      code: 'CRV',
      officialName: 'Community reinforcement plus vouchers',
      label: 'Community reinforcement with vouchers',
    },
    { code: 'MOTI', officialName: 'Motivational interviewing', label: 'Motivational interviewing' },
    {
      code: 'MXM',
      officialName: 'Matrix Model',
      label: 'Matrix Model',
      description: 'A structured outpatient program, made for stimulant use.',
    },
    { code: 'RELP', officialName: 'Relapse prevention', label: 'Skills to prevent a return to use' },
    { code: 'SACA', officialName: 'Substance use disorder counseling', label: 'Substance use counseling' },
    { code: 'TRC', officialName: 'Trauma-related counseling', label: 'Counseling for trauma' },
    {
      code: 'TELE',
      officialName: 'Telemedicine/telehealth therapy',
      label: 'Telehealth (by video or phone)',
    },
    { code: 'TWFA', officialName: '12-step facilitation', label: '12-step facilitation' },
    {
      code: 'AT',
      officialName: 'Activity therapy',
      label: 'Art, music, movement and other activity therapy',
    },
    {
      code: 'CRT',
      officialName: 'Cognitive remediation therapy',
      label: 'Cognitive remediation (attention and memory training)',
    },
    { code: 'CFT', officialName: 'Couples/family therapy', label: 'Couples or family therapy' },
    {
      code: 'DBT',
      officialName: 'Dialectical behavior therapy',
      label: 'Dialectical behavior therapy (DBT)',
    },
    { code: 'ECT', officialName: 'Electroconvulsive therapy', label: 'Electroconvulsive therapy (ECT)' },
    {
      code: 'EMDR',
      officialName: 'Eye Movement Desensitization and Reprocessing therapy',
      label: 'EMDR therapy for trauma',
    },
    { code: 'GT', officialName: 'Group therapy', label: 'Group therapy' },
    {
      code: 'IDD',
      officialName: 'Integrated Mental and Substance Use Disorder treatment',
      label: 'Mental health and substance use treated together by one team',
    },
    { code: 'IPT', officialName: 'Individual psychotherapy', label: 'One-on-one psychotherapy' },
    { code: 'KIT', officialName: 'Ketamine Infusion Therapy', label: 'Ketamine infusion' },
    {
      code: 'TMS',
      officialName: 'Transcranial Magnetic Stimulation',
      label: 'Transcranial magnetic stimulation (TMS)',
    },
    {
      code: 'AIM',
      officialName: 'Abnormal involuntary movement scale',
      label: 'Checks for movement side effects of medication',
    },
  ],
};
