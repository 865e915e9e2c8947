declare global {
	namespace App {}
	interface ImportMetaEnv {
		/** The course's folder, from the root: see scripts/course-folder.js. */
		readonly COURSE_FOLDER: string;
	}
}

export {};
