declare global {
	namespace App {}
	interface ImportMetaEnv {
		/** The course's folder, from the root: see scripts/course-folder.js. */
		readonly COURSE_FOLDER: string;
		/** Where it lies on the machine that builds it: for what is never sent to learners. */
		readonly COURSE_AT: string;
	}
}

export {};
