/** The practice of this lesson is the two-seat simulator. */
export const simulator = {};
