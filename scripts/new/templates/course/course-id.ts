/** By this browsers name what they keep of the course, and backups tell whose they are. Never changed. */
export const courseId = '%courseId%';
