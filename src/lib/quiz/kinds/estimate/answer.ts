import * as v from 'valibot';

export const estimateAnswer = v.strictObject({ kind: v.literal('estimate'), value: v.number() });
