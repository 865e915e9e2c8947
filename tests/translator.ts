import type { Page } from '@playwright/test';

/** When a translator sets to work on a page: once the app has taken it over, or while its scripts are still coming. */
export type Start = 'after hydration' | 'before hydration';

/**
 * Has a translator at work on every page that is opened from now on, as browsers and their extensions have it: in place of
 * each piece of text an element with text of its own, and again for whatever text comes later. It says the same as what it
 * replaces, so that everything is found by its name as before.
 */
export async function translate(page: Page, start: Start): Promise<void> {
	await page.addInitScript(work, start === 'after hydration');
}

/** What the page altered or took away where a translation stands in its place, so that nobody saw it happen. */
export async function unseenChanges(page: Page): Promise<string[]> {
	return page.evaluate(() => (globalThis as unknown as Translated).unseenChanges());
}

interface Translated {
	unseenChanges: () => string[];
}

/** Runs in the page. */
function work(whenHydrated: boolean): void {
	const translations = new Map<Node, Element>();
	const changes: string[] = [];
	const gone = new Set<Node>();

	const { set, get } = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeValue') ?? {};
	Object.defineProperty(Node.prototype, 'nodeValue', {
		configurable: true,
		get,
		set(this: Node, value: string) {
			if (translations.has(this) && this.nodeValue !== value) changes.push(`“${this.nodeValue}” became “${value}”`);
			set?.call(this, value);
		}
	});
	const remove = CharacterData.prototype.remove;
	CharacterData.prototype.remove = function (this: CharacterData) {
		if (translations.has(this)) gone.add(this);
		remove.call(this);
	};

	function translateWithin(root: Node): void {
		const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
		const texts: Text[] = [];
		for (
			let node: Node | null = root.nodeType === Node.TEXT_NODE ? root : walker.nextNode();
			node;
			node = walker.nextNode()
		)
			texts.push(node as Text);
		for (const text of texts) {
			const parent = text.parentElement;
			if (!parent || text.data.trim() === '' || parent.closest('script, style, font, textarea, option, svg')) continue;
			const translation = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
			translation.append(document.createElementNS('http://www.w3.org/1999/xhtml', 'font'));
			translation.firstElementChild?.append(text.data);
			text.replaceWith(translation);
			translations.set(text, translation);
		}
	}

	const begin = () => {
		translateWithin(document.body);
		new MutationObserver((records) => {
			for (const { addedNodes } of records) for (const node of addedNodes) translateWithin(node);
		}).observe(document.body, { childList: true, subtree: true });
	};
	document.addEventListener('DOMContentLoaded', () => {
		if (!whenHydrated) return begin();
		const hydrated = () => document.querySelector('#svelte-announcer');
		const waiting = new MutationObserver(() => {
			if (!hydrated()) return;
			waiting.disconnect();
			begin();
		});
		waiting.observe(document.documentElement, { childList: true, subtree: true });
	});

	(globalThis as unknown as Translated).unseenChanges = () => [
		...changes,
		...[...gone].filter((text) => translations.get(text)?.isConnected).map((text) => `“${text.nodeValue}” stays`)
	];
}
