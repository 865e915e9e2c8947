// Plain old JavaScript: a Node that is too old for the rest must still be able to read this.

/** The oldest Node that the course is built with, as in package.json. */
const OLDEST_MAJOR = 20;
const OLDEST_MINOR = 19;

/**
 * What to say to a Node that is too old, as one sentence; nothing to one that will do.
 * @param {string} version such as 20.19.0
 * @returns {string | undefined}
 */
export function tooOld(version) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	if (major > OLDEST_MAJOR || (major === OLDEST_MAJOR && minor >= OLDEST_MINOR)) return undefined;
	return `Closer needs Node ${OLDEST_MAJOR}.${OLDEST_MINOR} or later, and this is Node ${version}: see https://nodejs.org.`;
}
