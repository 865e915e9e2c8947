import { decodeEntities } from './entities.ts';

/** The components that a reading may use. */
export const LESSON_COMPONENTS = ['Term', 'Evidence', 'Guess', 'Myth', 'Example'] as const;
export type LessonComponent = (typeof LESSON_COMPONENTS)[number];

interface Form {
	/** The one attribute, which is required. */
	attribute: string;
	/** Whether text stands between an opening and a closing tag. */
	encloses: boolean;
	/** Whether its tags stand on lines of their own, with an empty line before and after. */
	block: boolean;
}

const FORMS: Record<LessonComponent, Form> = {
	Term: { attribute: 'of', encloses: true, block: false },
	Evidence: { attribute: 'of', encloses: false, block: true },
	Guess: { attribute: 'ask', encloses: true, block: true },
	Myth: { attribute: 'says', encloses: true, block: true },
	Example: { attribute: 'title', encloses: true, block: true }
};

/** A component's tag in a line of a reading. */
export interface ComponentTag {
	name: LessonComponent;
	/** As the author wrote it. */
	source: string;
	closing: boolean;
	/** What its attribute says; empty for a closing tag. */
	value: string;
}

export interface ComponentLine {
	/** The line with each tag replaced by the words it shows. */
	prose: string;
	tags: ComponentTag[];
	/** What is wrong with the tags themselves. */
	messages: string[];
}

const TAG = /<(\/?)([A-Za-z][A-Za-z0-9]*)((?:\s+[A-Za-z]+="[^"]*")*)\s*(\/?)>/g;

/** Takes the components out of a line. */
export function readComponents(line: string): ComponentLine {
	const tags: ComponentTag[] = [];
	const messages: string[] = [];
	const prose = line.replace(TAG, (source, slash: string, name: string, attributes: string, selfClosing: string) => {
		if (!isLessonComponent(name)) {
			messages.push(`${source} is not a component of the course; expected one of ${LESSON_COMPONENTS.join(', ')}`);
			return '';
		}
		const { attribute, encloses } = FORMS[name];
		const closing = slash !== '';
		const value = closing ? '' : valueOf(attribute, attributes);
		if (value === undefined || (!closing && encloses === (selfClosing !== ''))) {
			messages.push(`${source} is not as expected; write ${formOf(name)}`);
			// Taken as it was meant, so that its other tag is not reported too.
			if (selfClosing !== '') return '';
		}
		tags.push({ name, source, closing, value: value ?? '' });
		return attribute === 'of' ? '' : `${value ?? ''} `;
	});
	if (/<\/?[A-Z]/.test(prose))
		messages.push('has a component that cannot be read; write its tag on one line, with double quotes');
	return { prose, tags, messages };
}

/** A stretch of a reading's HTML, or a component with what it encloses. */
export type ReadingPart =
	{ html: string } | { component: LessonComponent; attribute: string; value: string; parts: ReadingPart[] };

/**
 * Takes the HTML of a reading apart at its components, whose tags are as they should be: the reading was checked. Space
 * beside the tags of a component is not part of what it encloses.
 */
export function readingParts(html: string): ReadingPart[] {
	const whole: ReadingPart[] = [];
	const open = [whole];
	let end = 0;
	for (const { 0: source, 1: slash, 2: name = '', 3: attributes = '', index } of html.matchAll(TAG)) {
		if (!isLessonComponent(name)) continue;
		const inner = open.at(-1) ?? whole;
		const before = html.slice(end, index);
		const begun = inner !== whole && inner.length === 0 ? before.trimStart() : before;
		inner.push({ html: slash ? begun.trimEnd() : begun });
		end = index + source.length;
		if (slash) {
			open.pop();
			continue;
		}
		const { attribute, encloses } = FORMS[name];
		const parts: ReadingPart[] = [];
		inner.push({ component: name, attribute, value: decodeEntities(valueOf(attribute, attributes) ?? ''), parts });
		if (encloses) open.push(parts);
	}
	whole.push({ html: html.slice(end) });
	return whole;
}

/** Whether an opening tag waits for a closing one. */
export function encloses(name: LessonComponent): boolean {
	return FORMS[name].encloses;
}

/** Whether a component's tags stand on lines of their own. */
export function isBlock(name: LessonComponent): boolean {
	return FORMS[name].block;
}

function isLessonComponent(name: string): name is LessonComponent {
	return (LESSON_COMPONENTS as readonly string[]).includes(name);
}

function formOf(name: LessonComponent): string {
	const { attribute, encloses } = FORMS[name];
	return encloses ? `<${name} ${attribute}="…">…</${name}>` : `<${name} ${attribute}="…" />`;
}

/** What the one attribute says; nothing where it is missing, empty, or not the only one. */
function valueOf(attribute: string, attributes: string): string | undefined {
	const match = /^\s+([A-Za-z]+)="([^"]*\S[^"]*)"$/.exec(attributes);
	return match?.[1] === attribute ? match[2] : undefined;
}
