import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import '@kaiyuanshe/elements/kys-committee.js';
import 'antd/dist/reset.css';
import type { AppProps } from 'next/app';

export default function App({ Component, pageProps }: AppProps) {
  return <Component {...pageProps} />;
}
