/*
 * What goes into a learner's record is named by ids of the course, and the record's schema refuses longer ones: such an
 * answer could be given and never be read again. So the course is refused with them when it is built.
 */

/** The longest id, in UTF-16 units. */
export const MOST_UNITS = 100;
/** The longest list of ids that one answer can be. */
export const MOST_LISTED = 100;
