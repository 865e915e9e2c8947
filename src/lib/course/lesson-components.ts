/** The components that a reading may use. */
export const LESSON_COMPONENTS = ['Term', 'Evidence', 'Guess', 'Myth', 'Example', 'Figure', 'Recording'] as const;
export type LessonComponent = (typeof LESSON_COMPONENTS)[number];

interface Form {
	/** The one attribute, which is required. */
	attribute: string;
	/** Whether text stands between an opening and a closing tag. */
	encloses: boolean;
	/** Whether its tags stand on lines of their own, with an empty line before and after. */
	block: boolean;
	/** Whether its attribute is shown, rather than a key of something else. */
	shown: boolean;
}

export const FORMS: Readonly<Record<LessonComponent, Form>> = {
	Term: { attribute: 'of', encloses: true, block: false, shown: false },
	Evidence: { attribute: 'of', encloses: false, block: true, shown: false },
	Figure: { attribute: 'of', encloses: false, block: true, shown: false },
	Guess: { attribute: 'ask', encloses: true, block: true, shown: true },
	Myth: { attribute: 'says', encloses: true, block: true, shown: true },
	Example: { attribute: 'title', encloses: true, block: true, shown: true },
	Recording: { attribute: 'of', encloses: false, block: true, shown: false }
};

/** A component's tag. */
export interface ComponentTag {
	name: LessonComponent;
	closing: boolean;
	/** What its attribute says, as it was written; empty for a closing tag. */
	value: string;
	/** What is wrong with it, though it can be told what was meant. */
	message?: string;
}

const TAG = /^<(\/?)([A-Za-z][A-Za-z0-9]*)((?:\s+[A-Za-z]+="[^"]*")*)\s*(\/?)>$/;

/** What a tag says; a message alone where it is no component's; nothing where its form is not that of a tag here. */
export function readTag(source: string): ComponentTag | { message: string } | undefined {
	const [, slash, name = '', attributes = '', selfClosing] = TAG.exec(source) ?? [];
	if (slash === undefined) return undefined;
	if (!isLessonComponent(name))
		return { message: `${source} is not a component of the course; expected one of ${LESSON_COMPONENTS.join(', ')}` };
	const { attribute, encloses } = FORMS[name];
	const closing = slash !== '';
	const value = closing ? '' : valueOf(attribute, attributes);
	if (value !== undefined && (closing || encloses === (selfClosing === ''))) return { name, closing, value };
	const message = `${source} is not as expected; write ${formOf(name)}`;
	// Taken as it was meant, so that its other tag is not reported too.
	return selfClosing === '' ? { name, closing, value: value ?? '', message } : { message };
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
