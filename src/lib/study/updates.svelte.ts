import type { ProgressLog } from './progress-log.svelte.ts';

/** What reloading needs of the page; it is there before the rest of the device. */
export interface ReloadablePage {
	/** Loads this page anew, or another one in full. */
	reload(to?: string): void;
	/** Whether the page may reload by itself, so many times in a while, or once; asking counts as reloading. */
	mayReload(most?: number): boolean;
	/** Whether a page that is asked for can be loaded in full. */
	canLoad(): boolean;
	/** Whether something was typed that a reload would lose. */
	hasTyped(): boolean;
}

/** How many versions may take over in a while before the learner is asked: any page of this origin can have one do so. */
const TAKEOVERS = 3;

/**
 * A new version of the app, from its offer to the reload. `offered`: it waits, and the learner may take it. `due`: it is
 * in place, and this page still runs the old one. `broken`: a part of this page is missing, and reloading did not help.
 */
export class Updates {
	readonly #log: ProgressLog;
	readonly #page: ReloadablePage;
	#takeOver: () => boolean = () => false;
	#state = $state<'none' | 'offered' | 'due' | 'broken'>('none');
	#reloading = false;
	/** The learner has asked for the new version on this page. */
	#accepted = false;

	constructor(log: ProgressLog, page: ReloadablePage) {
		this.#log = log;
		this.#page = page;
	}

	get state(): 'none' | 'offered' | 'due' | 'broken' {
		return this.#state;
	}

	/** `takeOver` lets the waiting version take over, which then has every tab reloaded; it returns whether one waited. */
	attach(takeOver: () => boolean): void {
		this.#takeOver = takeOver;
	}

	offer(): void {
		if (this.#state === 'none') this.#state = 'offered';
	}

	/** Not now: what is said is said again when it comes up anew. The new version comes once every tab has been closed. */
	hide(): void {
		this.#state = 'none';
	}

	/** Takes the new version, or at least reloads, once what the learner did is kept. */
	async accept(): Promise<void> {
		this.#accepted = true;
		await this.#log.settled();
		if (!this.#takeOver()) this.#reload();
	}

	/** Another version is in place. Reloads unless something would be lost; the learner then says when. */
	async reloadWhenSaved(): Promise<void> {
		await this.#log.settled();
		if (this.#reloading) return;
		const safe = this.#log.safeToLeave && !this.#page.hasTyped();
		if (safe && (this.#accepted || this.#page.mayReload(TAKEOVERS))) this.#reload();
		else this.#state = 'due';
	}

	/**
	 * A part of the app is missing. Loads the page that was asked for in full, as any link does; nobody asked for the page
	 * that is there to be loaded again, so that is tried once in a while, and not while something is being typed.
	 * `asked` is the page that is asked for now, which may change while something is being saved.
	 */
	async codeMissing(asked: () => string | undefined): Promise<void> {
		if (this.#reloading) return;
		const first = asked();
		await this.#log.settled();
		const to = asked() ?? first;
		const may = to === undefined ? !this.#page.hasTyped() && this.#page.mayReload() : this.#page.canLoad();
		if (this.#log.safeToLeave && may) this.#reload(to);
		else this.#state = 'broken';
	}

	#reload(to?: string): void {
		if (this.#reloading) return;
		this.#reloading = true;
		this.#page.reload(to);
	}
}
