import { Groups } from './groups';
import { Rendered } from './rendered';

/** Rendered by the server alone; the elements in it are defined by the component below. */
export default function Page() {
  return (
    <main lang="zh" style={{ maxWidth: 960, margin: '0 auto', padding: 16 }}>
      <h1>工作组</h1>
      <kys-contact id="contact" group="media" show-source>
        <a href="mailto:kmedia@kaiyuanshe.org">kmedia@kaiyuanshe.org</a>
      </kys-contact>
      <Rendered />
      <Groups />
    </main>
  );
}
