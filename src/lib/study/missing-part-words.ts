/** Said where a part of the page is not there yet. */
export const missingPartWords =
	'A part of this page could not be loaded. Nothing of yours is lost. Please try again once you are online.';
