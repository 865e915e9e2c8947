// .ci/run — "npm test", then every slower suite that package.json has: each script named test:… that is not part of it.
// A browser test that failed runs once more by itself; passing then, it is named as unsteady, and fails nothing.
import { npm, readJson } from './ready.js';
import { RERUN_FAILED, runWithSecondRun } from './second-run.js';
import { failuresReported, tallyReports, unsteadyReported } from './tally.js';

/** What "npm test" runs itself. */
const PART_OF_TEST = ['test:unit', 'test:browser'];

const { scripts } = /** @type {{ scripts: Record<string, string> }} */ (readJson('package.json'));
const slower = Object.keys(scripts).filter((name) => name.startsWith('test:') && !PART_OF_TEST.includes(name));

process.env[RERUN_FAILED] = '1';
/** @type {[name: string, passed: boolean][]} */
const ran = [['test', npm(['test'])]];
for (const name of slower) {
	console.log(`\n══ npm run ${name}`);
	ran.push([name, runWithSecondRun(name)]);
}

/** @param {string} words */
const indented = (words) => words.replaceAll(/^/gm, '    ');

// Named at the end, where whoever has only the end of the output finds them.
for (const { test, reason } of failuresReported()) console.log(`\n✗ ${test}\n${indented(reason)}`);
const unsteady = unsteadyReported();
for (const { test, reason, trace } of unsteady)
	console.log(`\n? ${test}\n${indented(reason)}\n    Trace of this: ${trace ?? 'none was kept'}`);
console.log('\nWhat was run:');
for (const [name, passed] of ran) console.log(`  ${passed ? 'passed' : 'FAILED'}  npm run ${name}`);
if (unsteady.length > 0) {
	console.log(
		`\nUNSTEADY: ${unsteady.length} passed only at the second run. Why each failed at the first stands above.`
	);
	for (const { test } of unsteady) console.log(`  UNSTEADY  ${test}`);
}
const { passed, failed } = tallyReports();
const broken = ran.filter(([, fine]) => !fine).length;
console.log(`${passed} passed, ${Math.max(failed, broken)} failed`);
process.exitCode = broken > 0 || failed > 0 ? 1 : 0;
