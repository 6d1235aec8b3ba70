import type { Root } from 'hast';
import { type Components, toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import { guides } from '@/content/messages/en/guides';
import { keepFor } from '@/lib/search/keep-for';
import styles from './guide-body.module.css';

const componentsFor = (forSomeoneElse: boolean | undefined): Partial<Components> => ({
  a: ({ node, href = '', ...rest }) => (
    <a
      {...rest}
      href={keepFor(href, forSomeoneElse)}
      rel={href.startsWith('https:') ? 'noreferrer' : undefined}
    />
  ),
  // A table that is wider than a phone scrolls by itself, by keyboard too.
  table: ({ node, ...rest }) => (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className={styles.table} aria-label={guides.table} tabIndex={0}>
      <table {...rest} />
    </section>
  ),
  th: ({ node, ...rest }) => <th scope="col" {...rest} />,
});

/** A guide's text. It is made of elements on the server: no HTML is put in as a string, and no script is sent for it. */
export const GuideBody = ({ html, forSomeoneElse }: { html: Root; forSomeoneElse?: boolean }) => (
  <div className={styles.body}>
    {toJsxRuntime(html, {
      ...{ Fragment, jsx, jsxs },
      components: componentsFor(forSomeoneElse),
      // The policy allows no styles in the page's own elements.
      tableCellAlignToStyle: false,
    })}
  </div>
);
