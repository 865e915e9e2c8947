/** A lesson as menus name it: some by the number alone. */
interface NamedLesson {
	number: number;
	title: string;
}

/** A lesson in a list that goes by numbers: “2. Two pulls”. */
export function listedName(lesson: NamedLesson): string {
	return isNumberAlone(lesson) ? lesson.title : `${lesson.number}. ${lesson.title}`;
}

/** A lesson within a sentence: “Lesson 2, Two pulls”. */
export function spokenName(lesson: NamedLesson): string {
	return isNumberAlone(lesson) ? lesson.title : `Lesson ${lesson.number}, ${lesson.title}`;
}

function isNumberAlone({ number, title }: NamedLesson): boolean {
	return title === `Lesson ${number}`;
}
