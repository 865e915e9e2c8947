// npm run scene -- <lesson> [map.svg] — prints the facts of a lesson's scene, and writes its map to maps/<lesson>.svg or
// the path given.
import { runnerImport } from 'vite';
import { courseFolder, courseInVite } from './course-folder.js';

/** @type {{ module: { exitCode: number } }} */
const { module } = await runnerImport('./scripts/scene.ts', {
	...courseInVite(courseFolder(process.env)),
	configFile: false,
	logLevel: 'error'
});
process.exitCode = module.exitCode;
