/** What an office of a state does, by its name. */
export const stateOffices = {
  agency: (office: string) => `${office} answers for treatment of substance use.`,
  license: (office: string) =>
    `${office} licenses or certifies treatment for substance use. Ask it whether a facility has its license.`,
  medicaid: (office: string) => `${office} runs Medicaid in the state.`,
  link: 'Its website',
};
