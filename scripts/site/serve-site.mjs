/** Serves the site while it is being written, and says where: `npm start`, or `PORT=3000 npm start`. */
import { createServer } from 'vitepress';

const server = await createServer('demo', { port: Number(process.env.PORT ?? 8000) });
await server.listen();
console.log(`KYS Elements: ${server.resolvedUrls.local[0]} (Ctrl+C ends it)`);
