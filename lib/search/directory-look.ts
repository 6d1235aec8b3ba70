/** What the directory was when somebody looked, and the number of that look (`nextLook`). */
export type DirectoryLook = { revision: string; facilities: number; look: number };
