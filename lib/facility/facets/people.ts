import type { Facet } from '../facet';

/**
 * A program made for an age counts as accepting it. SNR was on 113 rows of the substance use directory of 2023 but on 3,652 of
 * 2022, so programs for older adults (SE) count too.
 */
export const age: Facet = {
  id: 'age',
  param: 'age',
  label: 'Age',
  mode: 'any',
  combines: 'Accepts any of these ages',
  shown: 'first',
  choices: [
    {
      slug: 'children-teens',
      label: 'Children and teens (17 or younger)',
      codes: ['CHLD', 'AD'],
      synonyms: [
        'teen',
        'teens',
        'teenager',
        'adolescent',
        'adolescents',
        'youth',
        'minor',
        'my son',
        'my daughter',
        'kids',
      ],
    },
    {
      slug: 'young-adults',
      label: 'Young adults (18 to 25)',
      codes: ['YAD', 'TAY'],
      synonyms: ['young adult', 'college', 'student'],
    },
    { slug: 'adults', label: 'Adults (26 to 64)', codes: ['ADLT'], synonyms: ['adult'] },
    {
      slug: 'older-adults',
      label: 'Older adults (65 or older)',
      codes: ['SNR', 'SE'],
      synonyms: ['senior', 'seniors', 'elderly', 'older adult', '65+'],
    },
  ],
};

export const gender: Facet = {
  id: 'gender',
  param: 'gender',
  label: 'Women and men',
  mode: 'any',
  combines: 'Accepts any of these',
  shown: 'first',
  choices: [
    { slug: 'women', label: 'Accepts women', codes: ['FEM'], synonyms: ['female', 'woman', 'women only'] },
    { slug: 'men', label: 'Accepts men', codes: ['MALE'], synonyms: ['male', 'man', 'men only'] },
  ],
};
