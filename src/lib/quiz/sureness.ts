/** How sure a learner is of an answer, asked before it is known whether it fits. */
export const SURENESS = ['guessing', 'fairly-sure', 'certain'] as const;
export type Sureness = (typeof SURENESS)[number];
