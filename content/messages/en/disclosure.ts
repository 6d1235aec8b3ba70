/** Beside what a listing says about money. */
export const disclosure = {
  ownerGroup: (name: string): string => `Owner group: ${name.replace(/\.$/, '')}.`,
  ledger: 'Who pays this site',
  /** Under a link to a listing that someone shares: whether anyone paid stands first, for the rest may be cut off. */
  shared: (text: string, description: string): string => `${text} ${description}`,
};
