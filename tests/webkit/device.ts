import type { Outside } from './outside.ts';

/** What a person finds things by. A field is anything to write in or to choose a file for; a summary unfolds something. */
export type Role = 'button' | 'checkbox' | 'field' | 'heading' | 'link' | 'radio' | 'summary';

/** Something on the page that can be used or seen now. */
export interface Control {
	click(): Promise<void>;
	/** Writes this in place of what stands there. */
	write(words: string): Promise<void>;
	/** Gives it a file of this device. */
	give(file: string): Promise<void>;
	/** What is written there. */
	value(): Promise<string>;
	isChecked(): Promise<boolean>;
}

/**
 * A browser on a device of its own, with one page open: no more of it than two ways of driving a WebKit have in common.
 * Nothing here waits for the page to change; `visitor.ts` does. What the course keeps lasts until the device is closed.
 */
export interface Device {
	/** Where downloads go. */
	readonly downloads: string;
	goto(address: string): Promise<void>;
	back(): Promise<void>;
	reload(): Promise<void>;
	/** Closes the page, with its tab and its history, and opens an empty one. */
	anew(): Promise<void>;
	address(): Promise<string>;
	/** All that can be seen with this role and this name. */
	find(role: Role, name: string): Promise<Control[]>;
	/** Presses Shift and lets it go. */
	shift(): Promise<void>;
	/** What an expression gives in the page. */
	ask(expression: string): Promise<unknown>;
	close(): Promise<void>;
}

/** Starts a device that keeps its files in this folder. */
export type StartDevice = (outside: Outside, folder: string) => Promise<Device>;
