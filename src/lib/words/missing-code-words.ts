/**
 * Said where a part of the page is not there yet. Trying again is enough in Chromium; Firefox remembers that a script
 * failed for as long as the page is open.
 */
export const missingCodeWords =
	'A part of this page could not be loaded. Please try again once you are online, and reload the page if that does not ' +
	'help. What is saved is not lost.';
