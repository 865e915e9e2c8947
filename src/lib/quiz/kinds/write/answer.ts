import * as v from 'valibot';

/** How it was done. What was written is a note of its own, under the question's id: see `progress/notes.ts`. */
export const WAYS = ['written', 'thought'] as const;

export const writeAnswer = v.strictObject({ kind: v.literal('write'), way: v.picklist(WAYS) });
