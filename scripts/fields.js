// npm run fields — writes what authors and their editors look up, from the schemas and the comments over their fields: the
// tables of lessons/README.md, the JSON Schemas in schemas/, and what VS Code offers in front matter.
import { runnerImport } from 'vite';

await runnerImport('./scripts/author-fields/write.ts', { configFile: false, logLevel: 'error' });
