import { Layout } from 'antd';
import type { GetServerSideProps } from 'next';
import Link from 'next/link';
import { useRouter } from 'next/router';

/** What the server has rendered of the committee, in the language of the path. */
interface Props {
  readonly committee: string;
}

export const getServerSideProps: GetServerSideProps<Props> = async ({ locale }) => {
  const { renderElement } = await import('@kaiyuanshe/elements/server');
  const committee = renderElement('kys-committee', { lang: locale!, 'heading-level': 1, href: '/groups/{id}' });
  return { props: { committee } };
};

export default function Committee({ committee }: Props) {
  const { locale, locales } = useRouter();
  return (
    <Layout>
      <nav>
        {locales!.map((other) => (
          <Link key={other} href="/" locale={other}>
            {other}
          </Link>
        ))}
      </nav>
      <Layout.Content>
        <div key={locale} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: committee }} />
      </Layout.Content>
    </Layout>
  );
}
