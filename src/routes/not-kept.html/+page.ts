/** What the service worker shows, with the network off, of a page that is not in its copy. Prerendered under this name. */
export const trailingSlash = 'never';
