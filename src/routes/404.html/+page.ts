/** Hosts send the file `404.html` for what is not there: prerendered, it has everything a page has, leaving included. */
export const trailingSlash = 'never';
