/** Serves the project's folder and prints where the demo is: `npm start`, or `PORT=3000 npm start`. */
import { installedStyles } from '../test/hosts/installed-styles.mjs';
import { serveFolder } from './static-server.mjs';

const serve = (port) => serveFolder({ port, outside: installedStyles });
const { origin } = await serve(Number(process.env.PORT ?? 8000)).catch(() => serve(0));
console.log(`KYS Elements: ${origin}/demo/ (Ctrl+C ends it)`);
