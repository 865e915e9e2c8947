import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { describeFault } from '../src/lib/course/course-error.ts';
import { lessonFiles } from '../src/lib/library/lesson-files.ts';
import { layOutMap } from '../src/lib/library/map-layout.ts';
import { mapSvg } from '../src/lib/library/map-svg.ts';
import { readCourse } from '../src/lib/library/read-course.ts';
import { drawMap } from '../src/lib/scenario/picture/path-map-strands.ts';
import { readCourseInfo } from '../src/lib/library/read-course-info.ts';
import { dilemmaFaults, dilemmaOf } from '../src/lib/scenario/proof/dilemma.ts';
import { proveScene } from '../src/lib/scenario/proof/scene-proof.ts';
import { sceneReport } from '../src/lib/scenario/proof/scene-report.ts';

/**
 * Prints what there is to know of one scene, and writes its map. Returns the exit code: 1 for a wrong call or a scene at
 * fault.
 */
async function main(id?: string, mapPath = `maps/${id}.svg`): Promise<number> {
	const { course, found, faults: courseFaults } = await readCourse(lessonFiles);
	const lesson = course.lessons.find((each) => each.id === id);
	if (!lesson?.scene) {
		const broken = courseFaults.filter(({ file }) => id !== undefined && file.includes(id));
		for (const fault of broken) console.error(describeFault(fault));
		const known = course.lessons.flatMap((each) => (each.scene ? [each.id] : []));
		console.error(`Usage: npm run scene -- <lesson> [map.svg]. Lessons with a scene: ${known.join(', ')}.`);
		return 1;
	}
	const { info } = await readCourseInfo(lessonFiles, found);
	const proof = proveScene(lesson.scene);
	const kinds = info?.endings ?? {};
	const isHeld = info?.dilemmas && proof.explored.complete;
	const faults = [...proof.faults, ...(isHeld ? dilemmaFaults(dilemmaOf(proof.explored, kinds)) : [])];
	console.log(sceneReport(lesson.scene, { ...proof, faults }, kinds).join('\n'));
	await mkdir(dirname(mapPath), { recursive: true });
	await writeFile(mapPath, mapSvg(lesson.scene, drawMap(lesson.scene, layOutMap(lesson.scene))));
	console.log(`\nThe map is in ${mapPath}.`);
	return faults.length === 0 ? 0 : 1;
}

export const exitCode = await main(...process.argv.slice(2));
