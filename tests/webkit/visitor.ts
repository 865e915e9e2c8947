import { expect, vi } from 'vitest';
import type { Control, Device, Role } from './device.ts';

/** How long something may take: a limit for what hangs, not for what is slow on a busy machine. */
const WAIT = { timeout: 20_000, interval: 50 };

/** Somebody who uses the course on a device, finds things by role and name, and waits for what is on its way. */
export class Visitor {
	constructor(
		readonly device: Device,
		readonly url: string
	) {}

	/** Opens a page, by its path from the first one, and waits until scripts have taken over what was in the HTML. */
	async open(path: string): Promise<void> {
		await this.device.goto(new URL(path, this.url).href);
		await this.#hydrated();
	}

	/** Loads the page once more. */
	async reload(): Promise<void> {
		await this.device.reload();
		await this.#hydrated();
	}

	/** Goes back to the page before, and waits likewise: a press on what still moves may miss it. */
	async back(): Promise<void> {
		await this.device.back();
		await this.#hydrated();
	}

	/** Closes the page, and opens another by itself. */
	async return(path: string): Promise<void> {
		await this.device.anew();
		await this.open(path);
	}

	/** Kit adds its announcer of page titles once a page is hydrated. */
	async #hydrated(): Promise<void> {
		await expect.poll(() => this.device.ask(`document.getElementById('svelte-announcer') !== null`)).toBe(true);
	}

	press(role: Role, name: string): Promise<void> {
		return this.#use(role, name, (control) => control.click());
	}

	write(field: string, words: string): Promise<void> {
		return this.#use('field', field, (control) => control.write(words));
	}

	/** Uses something as soon as that can be done: a page that still moves may refuse it. */
	async #use(role: Role, name: string, how: (control: Control) => Promise<void>): Promise<void> {
		await vi.waitFor(async () => {
			const control = await this.#find(role, name);
			await how(control).catch((error: unknown) => {
				throw new Error(`The ${role} “${name}” cannot be used: ${String(error)}`);
			});
		}, WAIT);
	}

	/** The first that can be seen with this role and name, once it is there. */
	find(role: Role, name: string): Promise<Control> {
		return vi.waitFor(() => this.#find(role, name), WAIT);
	}

	async #find(role: Role, name: string): Promise<Control> {
		const [first] = await this.device.find(role, name);
		if (!first) throw new Error(`No ${role} is called “${name}”. The page says: ${await this.words()}`);
		return first;
	}

	/** Sees nothing with this role and name, once all that is on its way is there. */
	async seesNo(role: Role, name: string): Promise<void> {
		await expect.poll(async () => (await this.device.find(role, name)).length).toBe(0);
	}

	/** Sees these words on the page, however their lines are broken. */
	async sees(words: string, timeout?: number): Promise<void> {
		await expect.poll(() => this.words(), { timeout }).toContain(inOneLine(words));
	}

	/** All that can be read on the page now. */
	async words(): Promise<string> {
		return inOneLine(String(await this.device.ask('document.body.innerText')));
	}
}

const inOneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();
