import { z } from 'zod';

/** "MA", as this site writes a state. */
export const stateCodeSchema = z.string().length(2).meta({ description: 'Two-letter postal code.' });

/** "02118", as this site writes a ZIP; null where no source gives one. */
export const zipSchema = z
  .string()
  .regex(/^\d{5}$/)
  .nullable();
