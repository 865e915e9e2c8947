import { readFile } from 'node:fs/promises';
import ts from 'typescript';
import { claims } from '../lessons/claims.ts';
import { glossary } from '../lessons/glossary.ts';
import { sources } from '../lessons/sources.ts';
import { describeFault, type CourseFault } from '../src/lib/course/course-error.ts';
import { readingGrade, wordCount } from '../src/lib/course/readability.ts';
import { coverageFaults } from '../src/lib/library/coverage.ts';
import { lessonFiles } from '../src/lib/library/lesson-files.ts';
import { readCourse, type Lesson } from '../src/lib/library/read-course.ts';
import { proveScene, type SceneFacts } from '../src/lib/scenario/scene-proof.ts';

/** Reads, proves and reports the lessons. Returns the exit code: 0 without faults, 1 with. */
async function main(): Promise<number> {
	const { course, faults } = await readCourse(lessonFiles);
	faults.push(...coverageFaults(course.lessons, { sources, claims, glossary }));
	const facts = new Map<string, SceneFacts>();
	const startedAt = performance.now();
	for (const lesson of course.lessons) {
		if (!lesson.scene) continue;
		const proof = proveScene(lesson.scene);
		facts.set(lesson.id, proof.facts);
		for (const fault of proof.faults)
			faults.push({
				file: `${lesson.folder}/scenario.ts`,
				field: ['states', fault.state, fault.field].filter(Boolean).join('.'),
				message: fault.message
			});
	}
	const proofSeconds = (performance.now() - startedAt) / 1000;
	if (faults.length > 0) {
		for (const fault of await Promise.all(faults.map(withLine))) console.error(describeFault(fault));
		console.error(`\n${faults.length} fault(s) in the lessons.`);
		return 1;
	}
	printTable(course.lessons, facts);
	console.log(`All scenes proved in ${proofSeconds.toFixed(1)} s. No faults.`);
	return 0;
}

/** Finds the line of a fault in a TypeScript file by walking to its field, as far as that exists. */
async function withLine(fault: CourseFault): Promise<CourseFault> {
	if (fault.line !== undefined || !fault.file.endsWith('.ts') || !fault.field) return fault;
	let text: string;
	try {
		text = await readFile(fault.file, 'utf8');
	} catch {
		return fault; // The file itself is what is missing; the message says so.
	}
	const source = ts.createSourceFile(fault.file, text, ts.ScriptTarget.Latest, true);
	let node: ts.Node | undefined = rootLiteral(source);
	for (const step of fault.field.replace(/^states\./, 'states.').split('.')) {
		const next: ts.Node | undefined = node && child(node, step);
		if (!next) break;
		node = next;
	}
	if (!node) return fault;
	return { ...fault, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1 };
}

/** The outermost object literal of the file's exported constant, through calls such as `defineQuiz({…})`. */
function rootLiteral(source: ts.SourceFile): ts.Node | undefined {
	for (const statement of source.statements) {
		if (!ts.isVariableStatement(statement)) continue;
		let value: ts.Expression | undefined = statement.declarationList.declarations[0]?.initializer;
		while (value && (ts.isCallExpression(value) || ts.isSatisfiesExpression(value)))
			value = ts.isCallExpression(value) ? value.arguments[0] : value.expression;
		if (value && ts.isObjectLiteralExpression(value)) return value;
	}
	return undefined;
}

function child(node: ts.Node, step: string): ts.Node | undefined {
	const value = ts.isPropertyAssignment(node) ? node.initializer : node;
	if (ts.isArrayLiteralExpression(value)) return value.elements[Number(step)];
	if (!ts.isObjectLiteralExpression(value)) return undefined;
	return value.properties.find((each) => each.name && ts.isPropertyName(each.name) && nameOf(each.name) === step);
}

function nameOf(name: ts.PropertyName): string {
	return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : name.getText();
}

function printTable(lessons: readonly Lesson[], facts: ReadonlyMap<string, SceneFacts>): void {
	const rows = lessons.map((lesson) => {
		const prose = lesson.text.beats.map((beat) => beat.text).join('\n');
		const scene = facts.get(lesson.id);
		return {
			lesson: `${lesson.number} ${lesson.id}`,
			words: wordCount(prose),
			grade: Number(readingGrade(prose).toFixed(1)),
			questions: lesson.quiz.questions.length,
			situations: scene?.situations ?? '',
			choices: scene?.choices ?? '',
			endings: scene?.endings ?? '',
			configurations: scene?.configurations ?? ''
		};
	});
	console.table(rows);
}

export const exitCode = await main();
