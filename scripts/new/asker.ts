import { createInterface, type Interface } from 'node:readline/promises';

/** What an answer comes to, or why it will not do. */
export type Read<T> = { value: T } | { refused: string };

export interface Question<T> {
	/** The name of the option by which it can be answered beforehand. */
	option: string;
	ask: string;
	/** Said before it is asked. */
	note?: string;
	/** Taken where the answer is empty; an empty one stands for none. */
	proposed?: string;
	read: (answer: string) => Read<T>;
}

/** There is nobody left to ask, or an answer given beforehand will not do: expected, and told without a trace. */
export class StoppedError extends Error {
	override name = 'StoppedError';
	constructor(
		message: string,
		readonly isInterrupted = false
	) {
		super(message);
	}
}

interface Terminal {
	input: NodeJS.ReadStream;
	output: NodeJS.WriteStream;
	/** Answers given as options. */
	given: Readonly<Record<string, string | boolean | undefined>>;
	/** Asks nothing: what was not given is left at what is proposed. */
	takesDefaults: boolean;
}

/** Asks for one answer after the other: in a terminal, or line by line from what is piped in. */
export class Asker {
	#terminal: Terminal;
	#lines: Interface | undefined;
	#next: AsyncIterator<string, undefined> | undefined;
	#isInterrupted = false;

	constructor(terminal: Terminal) {
		this.#terminal = terminal;
	}

	say(words: string): void {
		this.#terminal.output.write(`${words}\n`);
	}

	/** Asks until the answer will do. */
	async ask<T>({ option, ask, note, proposed, read }: Question<T>): Promise<T> {
		const given = this.#terminal.given[option];
		if (typeof given === 'string' || this.#terminal.takesDefaults) {
			const answer = typeof given === 'string' ? given.trim() : proposed;
			if (answer === undefined) throw new StoppedError(`Expected --${option}: nothing can be proposed for it.`);
			const found = read(answer);
			if ('value' in found) return found.value;
			throw new StoppedError(`--${option} ${answer}: ${found.refused}.`);
		}
		if (note) this.say(`\n${note}`);
		for (;;) {
			const line = await this.#line(`${ask}${proposed === undefined ? '' : ` [${proposed || 'none'}]`}: `);
			const answer = line?.trim() || proposed;
			if (line === undefined && (answer === undefined || this.#isTerminal))
				throw this.#isInterrupted
					? new StoppedError('Stopped.', true)
					: new StoppedError(`The answers end before “${ask}”.`);
			const found = read(answer ?? '');
			if ('value' in found) return found.value;
			if (line === undefined) throw new StoppedError(`The answers end before “${ask}”: ${found.refused}.`);
			this.say(`  ${answer ? `${answer}: ` : ''}${found.refused}.`);
		}
	}

	close(): void {
		this.#lines?.close();
	}

	get #isTerminal(): boolean {
		return this.#terminal.input.isTTY;
	}

	/** The next line, or nothing where there is no more. */
	async #line(prompt: string): Promise<string | undefined> {
		const { input, output } = this.#terminal;
		if (!this.#lines || !this.#next) {
			this.#lines = createInterface({ input, output, terminal: this.#isTerminal });
			// From here on no line is lost, however many arrive before they are asked for.
			this.#next = this.#lines[Symbol.asyncIterator]();
			this.#lines.on('SIGINT', () => {
				this.#isInterrupted = true;
				this.#lines?.close();
			});
		}
		if (this.#isTerminal) {
			this.#lines.setPrompt(prompt);
			this.#lines.prompt();
		} else output.write(prompt);
		const { value } = await this.#next.next();
		if (value !== undefined && !this.#isTerminal) output.write(`${value}\n`);
		return value;
	}
}
