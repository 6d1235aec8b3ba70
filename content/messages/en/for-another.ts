/** What the search and a listing say to somebody who looks for another person. */
export const forAnother = {
  label: 'For someone else',
  search: 'You are looking for someone else. Each listing here says what to ask on their behalf.',
  families: 'Help for families and friends',
  backToMe: 'I am looking for myself',
  beforeCall:
    'You can call before they are ready, and you do not have to give their name. Ask how a first visit works and what it costs.',
  privacy:
    'By federal law most programs may not even say whether somebody is in treatment there, unless that person agrees in writing. They may always listen to you.',
  privacyLink: 'What you may be told, and why',
  ask: 'What to ask when you call for someone else',
  askFirst: [
    'Is there an opening now, and if not, how long is the wait?',
    'Can I set up the first visit, or must they call themselves?',
    'Do you take their insurance, and what would they or I pay?',
    'What happens at the first visit, and what should they bring?',
    'What if they are not sure yet, or change their mind?',
    'Which form do they sign so that you may talk with me?',
    'What do you offer for families?',
  ],
};
