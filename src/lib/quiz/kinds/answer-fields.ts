import * as v from 'valibot';
import { MOST_LISTED, MOST_UNITS } from '../../course/stored-ids.ts';

export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(MOST_UNITS));
export const ids = v.pipe(v.array(id), v.maxLength(MOST_LISTED));
