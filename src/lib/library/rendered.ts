import type { Component } from 'svelte';
import { render } from 'svelte/server';

/**
 * What a component draws, as HTML without the comments by which Svelte would take up its work in a browser. Its ids begin
 * with `idPrefix`, by which it can stand in one page with others.
 */
export function rendered<Props extends Record<string, unknown>>(
	component: Component<Props>,
	props: Props,
	idPrefix?: string
): string {
	return render(component as Component, { props, idPrefix }).body.replace(/<!--.*?-->/gs, '');
}
