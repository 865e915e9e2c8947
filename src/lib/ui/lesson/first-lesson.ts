/** What few readings have, and most need not load: a moment to play at their head, the ways in at their end. */
export { default as Moment } from './Moment.svelte';
export { default as WaysIn } from './WaysIn.svelte';
