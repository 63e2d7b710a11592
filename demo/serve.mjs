/** Serves the project's folder and prints where the demo is: `npm start`, or `PORT=3000 npm start`. */
import { serveFolder } from './static-server.mjs';

const { origin } = await serveFolder({ port: Number(process.env.PORT ?? 8000) }).catch(() => serveFolder());
console.log(`KYS Elements: ${origin}/demo/ (Ctrl+C ends it)`);
