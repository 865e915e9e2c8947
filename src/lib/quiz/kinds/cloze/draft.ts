import * as v from 'valibot';

export const clozeDraft = () => v.object({ text: v.string() });
