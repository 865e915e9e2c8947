import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	rmdirSync,
	writeFileSync
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { StoppedError } from './asker.ts';

/** One change to the disk that can be taken back. */
export interface Step {
	does(): void;
	undoes(): void;
}

/** Takes all steps, or none: where one fails, those before it are taken back. Ctrl-C waits until it has ended. */
export function takeAll(steps: readonly Step[]): void {
	const waits = () => {};
	process.on('SIGINT', waits).on('SIGTERM', waits);
	const taken: Step[] = [];
	try {
		for (const step of steps) {
			step.does();
			taken.push(step);
		}
	} catch (error) {
		for (const step of taken.reverse()) step.undoes();
		throw new StoppedError(`${error instanceof Error ? error.message.replace(/\.$/, '') : String(error)}.`);
	} finally {
		process.off('SIGINT', waits).off('SIGTERM', waits);
	}
}

/** A new folder with these texts, by their paths in it. It is filled under another, hidden name, and then called `folder`. */
export function newFolder(folder: string, texts: Readonly<Record<string, string>>): Step {
	let madeParent: string | undefined;
	return {
		does() {
			madeParent = mkdirSync(dirname(folder), { recursive: true });
			const filling = mkdtempSync(join(dirname(folder), `.${basename(folder)}-`));
			try {
				for (const [path, text] of Object.entries(texts)) {
					mkdirSync(dirname(join(filling, path)), { recursive: true });
					writeFileSync(join(filling, path), text);
				}
				// Fails where there is anything in it.
				if (existsSync(folder)) rmdirSync(folder);
				renameSync(filling, folder);
			} catch (error) {
				rmSync(madeParent ?? filling, { recursive: true, force: true });
				throw error;
			}
		},
		undoes: () => rmSync(madeParent ?? folder, { recursive: true })
	};
}

/** A folder under another name, which nothing has. */
export function renamed(from: string, to: string): Step {
	return {
		does() {
			if (existsSync(to)) throw new Error(`${to} exists already, and nothing is overwritten`);
			renameSync(from, to);
		},
		undoes: () => renameSync(to, from)
	};
}

/** A file with another text, where it still holds the one that is known. */
export function changed(file: string, from: string, to: string): Step {
	const write = (text: string) => {
		writeFileSync(`${file}.new`, text);
		renameSync(`${file}.new`, file);
	};
	return {
		does() {
			if (readFileSync(file, 'utf8') !== from) throw new Error(`${file} was changed meanwhile`);
			write(to);
		},
		undoes: () => write(from)
	};
}
