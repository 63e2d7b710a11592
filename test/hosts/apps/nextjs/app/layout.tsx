import 'antd/dist/reset.css';
import type { ReactNode } from 'react';

export const metadata = { title: '开源社', icons: 'data:,' };

/** The language is that of the template; the text on the page is Chinese, as on many a site. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
