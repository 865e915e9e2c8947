import type { Component } from 'svelte';
import { render } from 'svelte/server';

/** What a component draws, as HTML without the comments by which Svelte would take up its work in a browser. */
export function rendered<Props extends Record<string, unknown>>(component: Component<Props>, props: Props): string {
	return render(component as Component, { props }).body.replace(/<!--.*?-->/gs, '');
}
