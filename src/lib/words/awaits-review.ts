/** Said of what speaks of bodies or harm, wherever it stands, until a clinician has read it. */
export const awaitsReviewWords = 'Not yet reviewed by a clinician.';
