import { Head, Html, Main, NextScript } from 'next/document';

/** The language is that of the template, whichever the page has, as on many a site. */
export default function Document() {
  return (
    <Html lang="en">
      <Head>
        <link rel="icon" href="data:," />
      </Head>
      <body>
        <Main />
        <NextScript />
      </body>
    </Html>
  );
}
