import { z } from 'zod';

/** Degrees, as this site writes a point: WGS 84. */
export const latitudeSchema = z.number().min(-90).max(90);
export const longitudeSchema = z.number().min(-180).max(180);
