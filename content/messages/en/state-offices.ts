import { message } from './message';

/** What an office of a state does, by its name. */
export const stateOffices = {
  agency: message('{office} answers for treatment of substance use.'),
  license: message(
    '{office} licenses or certifies treatment for substance use. Ask it whether a facility has its license.',
  ),
  medicaid: message('{office} runs Medicaid in the state.'),
  link: 'Its website',
};
