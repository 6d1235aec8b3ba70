import type { GuideSource } from '@/lib/guides/front-matter';
import { guides } from './guides';
import { message } from './message';

/** As guides have it: nothing is dated that bears no date, and then it says when it was read. */
type DatedSource = Pick<GuideSource, 'date' | 'read'> & { name: string; url: string };

/** A fact with where it is from: a key of `sources`. */
type Fact = { text: string; source?: keyof typeof SOURCES };

const SOURCES = {
  families: {
    name: 'SAMHSA, Resources for Families Coping with Mental and Substance Use Disorders',
    date: '2020-10-21',
    url: 'https://www.samhsa.gov/families',
  },
  trial: {
    name: 'Kirby and others, randomized trial of CRAFT with 115 family members',
    date: '2017',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5690811',
  },
  therapy: {
    name: 'SAMHSA, TIP 39: Substance Use Disorder Treatment and Family Therapy',
    date: '2020',
    url: 'https://www.ncbi.nlm.nih.gov/books/NBK571088/',
  },
  medication: {
    name: 'National Academies, Medications for Opioid Use Disorder Save Lives',
    date: '2019',
    url: 'https://doi.org/10.17226/25310',
  },
  toolkit: {
    name: 'SAMHSA, Overdose Prevention and Response Toolkit',
    date: '2023',
    url: 'https://library.samhsa.gov/product/overdose-prevention-response-toolkit/pep23-03-00-001',
  },
  withdrawal: {
    name: 'ASAM, Clinical Practice Guideline on Alcohol Withdrawal Management',
    date: '2020',
    url: 'https://www.asam.org/quality-care/clinical-guidelines/alcohol-withdrawal-management-guideline',
  },
  partTwo: {
    name: '42 CFR Part 2, sections 2.12 to 2.14, 2.31 and 2.51',
    date: null,
    read: '2026-11',
    url: 'https://www.ecfr.gov/current/title-42/chapter-I/subchapter-A/part-2',
  },
  hipaa: {
    name: '45 CFR 164.510(b) and 164.512(j), as HHS explains them in its FAQ 3001',
    date: '2017',
    url: 'https://www.hhs.gov/guidance/document/faq-3001-when-does-hipaa-allow-doctor-notify-individuals-family-friends-or-caregivers',
  },
  listening: {
    name: 'HHS, HIPAA Privacy Rule and Sharing Information Related to Mental Health',
    date: '2014-02',
    url: 'https://www.hhs.gov/hipaa/for-professionals/special-topics/mental-health/index.html',
  },
} satisfies Record<string, DatedSource>;

const TALK: readonly Fact[] = [
  { text: 'Pick a calm hour, when they have not used and nobody is in a hurry.' },
  { text: 'Say what you saw and how you feel: “I found you on the floor on Friday. I was scared.”' },
  { text: 'Ask, and listen longer than you speak: “What would make this week easier?”' },
  { text: 'Offer one small step and have it ready: a number to call, a ride, a visit this week.' },
  { text: 'If it gets loud, stop: “Let us talk tomorrow.” Then do.' },
  { text: 'A “no” today is not the last word. Ask again, kindly, on a better day.' },
];

const AVOID: readonly Fact[] = [
  { text: 'Do not argue after they drank or used, or while they are in withdrawal.' },
  { text: 'Do not call a surprise meeting to corner them, and do not shame or label them.' },
  { text: 'Do not threaten what you will not do.' },
  {
    text: 'Do not pour out the alcohol of someone who drinks every day. To stop suddenly can be dangerous.',
    source: 'withdrawal',
  },
  {
    text: 'Do not talk them out of medication. For opioids it lowers the risk of death.',
    source: 'medication',
  },
  { text: 'Do not wait for things to get as bad as they can. People start treatment for many reasons.' },
  { text: 'Do not pay, or give your number to, someone who offers to find a place for you.' },
];

const OWN: readonly { text: string; href: string }[] = [
  {
    text: 'Al-Anon, for families and friends of people who drink',
    href: 'https://al-anon.org/',
  },
  {
    text: 'Nar-Anon, for families and friends of people who use drugs',
    href: 'https://www.nar-anon.org/',
  },
  {
    text: 'SMART Recovery Family & Friends, with skills and no steps',
    href: 'https://smartrecovery.org/family',
  },
  {
    text: 'Programs that report counseling for families',
    href: '/search?counseling=family&for=someone-else',
  },
  { text: 'Caring for yourself: sleep, money, limits and rest', href: '/guides/caring-for-yourself' },
];

const TOLD: readonly (Fact & { title: string })[] = [
  {
    title: 'You may always tell them what you know.',
    text: 'Privacy law does not keep a doctor or program from listening to you. Say what was used, how much and when, and what has happened before.',
    source: 'listening',
  },
  {
    title: 'A treatment program may not even say that somebody is there.',
    text: 'Most programs for substance use are under a strict federal rule. They need the person’s written consent before they tell you anything.',
    source: 'partTwo',
  },
  {
    title: 'One signature can change that.',
    text: 'Ask the person to name you on the program’s consent form, on the first day. They choose what may be told, and can take it back.',
    source: 'partTwo',
  },
  {
    title: 'In a medical emergency the program may tell those who treat.',
    text: 'That is the ambulance or the hospital, and not the family.',
    source: 'partTwo',
  },
  {
    title: 'Other doctors and hospitals have more room.',
    text: 'They may share what matters for your part in the care if the person agrees or does not object. If the person cannot speak, as after an overdose, they may if they judge it best for them. They may, but do not have to.',
    source: 'hipaa',
  },
  {
    title: 'Where there is a serious threat, they may warn you.',
    text: 'A doctor or hospital may tell someone who can help to prevent a serious and near danger to life or health.',
    source: 'hipaa',
  },
  {
    title: 'For a child under 18, the state decides.',
    text: 'Where state law lets a minor start treatment alone, only the minor can agree that parents are told. Elsewhere both sign. There is an exception when a life is at risk and the minor cannot decide. Ask the program for your state’s rule.',
    source: 'partTwo',
  },
];

const SOURCE = message('{name}. {date}');

/** For those who look for another person: `/families`. */
export const families = {
  path: '/families',
  title: 'For families and friends',
  description:
    'How to start the talk, what not to do, what helps, help for yourself, and what you may be told by law. For those who look for someone else.',
  lead: 'You cannot make another person want help. But what you say and do can make a yes more likely, and you need help of your own, too.',
  danger: 'If there is danger now',
  dangerLink: 'What to do in an overdose, step by step',
  begin: 'Where to begin',
  doors: [
    {
      href: '/find?for=someone-else',
      title: 'I do not know what they need',
      text: 'Seven questions, then a search with reasons.',
    },
    {
      href: '/search?for=someone-else',
      title: 'I know what to look for',
      text: 'The search. Each listing says what to ask for them.',
    },
    {
      href: '/self-check?for=someone-else',
      title: 'I wonder how serious it is',
      text: 'Eleven statements that doctors use, in plain words.',
    },
  ],
  talk: { heading: 'How to start the talk', facts: TALK },
  avoid: { heading: 'What not to do', facts: AVOID },
  helps: {
    heading: 'What helps: CRAFT',
    facts: [
      { text: 'The support of a family can play a major role in recovery.', source: 'families' },
      {
        text: 'CRAFT is a training for families: how to talk, when to step back, how to make days without use worth more, and how to offer treatment at the right time. A counselor teaches it to you, in some weeks.',
      },
      {
        text: 'In a trial with 115 family members, 62% of those trained in CRAFT saw their relative start treatment. With counseling toward Al-Anon or Nar-Anon it was 37%. The family members themselves felt better in each group.',
        source: 'trial',
      },
      {
        text: 'Ask a program: “Do you offer CRAFT, or another training for families?” Family counseling can be a part of treatment, too.',
        source: 'therapy',
      },
      {
        text: 'Keep naloxone at home if opioids or pills of unknown origin are used. It can be bought without a prescription, and many health departments give it for free.',
        source: 'toolkit',
      },
    ] satisfies Fact[],
  },
  own: {
    heading: 'Help for yourself',
    text: 'Whatever they decide, you may get help now. These groups are free, and none of them pays to be named here. In a crisis of your own, the lines at the top of this page are for you, too.',
    links: OWN,
  },
  told: {
    heading: 'What you may be told, and what not',
    lead: 'Federal law, in short. State law can add to it. This is not legal advice.',
    facts: TOLD,
  },
  read: {
    heading: 'To read in full',
    guides: [
      { slug: 'helping-someone-who-does-not-want-help', title: 'Helping someone who does not want help' },
      { slug: 'for-parents', title: 'For parents' },
      { slug: 'for-partners', title: 'For partners' },
      { slug: 'for-friends', title: 'For friends' },
      { slug: 'overdose-and-naloxone', title: 'Overdose and naloxone' },
      { slug: 'what-to-ask', title: 'What to ask a program' },
      { slug: 'spotting-a-bad-program', title: 'Spotting a bad program' },
      { slug: 'rights-and-privacy', title: 'Rights and privacy' },
      { slug: 'first-days-and-return-to-use', title: 'First days, and a return to use' },
    ],
  },
  source: ({ name, ...dated }: DatedSource) => SOURCE({ name, date: guides.sourceDate(dated) }),
  sources: SOURCES as Record<keyof typeof SOURCES, DatedSource>,
};
