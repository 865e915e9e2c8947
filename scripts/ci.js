// .ci/run — "npm test", then every slower suite that package.json has: each script named test:… that is not part of it.
import { npm, readJson } from './ready.js';
import { REPORTS, failuresReported, tallyReports } from './tally.js';

/** What "npm test" runs itself. */
const PART_OF_TEST = ['test:unit', 'test:browser'];

const { scripts } = /** @type {{ scripts: Record<string, string> }} */ (readJson('package.json'));
const slower = Object.keys(scripts).filter((name) => name.startsWith('test:') && !PART_OF_TEST.includes(name));

/** @type {[name: string, passed: boolean][]} */
const ran = [['test', npm(['test'])]];
for (const name of slower) {
	console.log(`\n══ npm run ${name}`);
	const report = `${REPORTS}/${name.replaceAll(':', '-')}.json`;
	ran.push([name, npm(['run', '--silent', name], { TEST_REPORT: report })]);
}

// Named at the end, where whoever has only the end of the output finds them.
for (const { test, reason } of failuresReported()) console.log(`\n✗ ${test}\n${reason.replaceAll(/^/gm, '    ')}`);
console.log('\nWhat was run:');
for (const [name, passed] of ran) console.log(`  ${passed ? 'passed' : 'FAILED'}  npm run ${name}`);
const { passed, failed } = tallyReports();
const broken = ran.filter(([, fine]) => !fine).length;
console.log(`${passed} passed, ${Math.max(failed, broken)} failed`);
process.exitCode = broken > 0 || failed > 0 ? 1 : 0;
