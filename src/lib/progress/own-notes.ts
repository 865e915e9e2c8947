/** The notes that a lesson may have beside those of its questions, which stand under the questions' ids. */
export const REFLECTION = 'reflection';
export const PLAN = 'plan';
/** What came of the plan. */
export const PLAN_AFTER = 'plan-after';
