/** `npm run test:long`: in full what `npm test` has in short. */
process.env.KYS_LIFE_CYCLES = '10000';
process.argv.push('test/life/life.test.mjs');
await import('../runner/built-tests.mjs');
