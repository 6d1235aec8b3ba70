import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { EmergencyBar } from '@/components/site/emergency-bar';
import { Footer } from '@/components/site/footer';
import { Header } from '@/components/site/header';
import { SampleNotice } from '@/components/site/sample-notice';
import skip from '@/components/site/skip-link.module.css';
import { site } from '@/content/messages/en/site';
import { readEnv } from '@/lib/site/env';
import { ICON_DATA_URL } from '@/lib/site/icon-data-url';
import { hyperlegible } from './fonts';
import './globals.css';

/** Every page is made when it is asked for: its policy's nonce, its numbers and its facts are of that moment. */
export const dynamic = 'force-dynamic';

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf8f3' },
    { media: '(prefers-color-scheme: dark)', color: '#171512' },
  ],
};

export function generateMetadata(): Metadata {
  const { SITE_URL, PORT } = readEnv();
  return {
    metadataBase: new URL(SITE_URL ?? `http://localhost:${PORT}`),
    title: { default: site.title, template: `%s | ${site.name}` },
    description: site.description,
    applicationName: site.name,
    icons: { icon: { url: ICON_DATA_URL, type: 'image/svg+xml' } },
    referrer: 'no-referrer',
    // Phones turn bare digits into links of their own, which would miss the extension and who answers.
    formatDetection: { telephone: false, address: false, email: false, date: false },
  };
}

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-US" className={hyperlegible.variable}>
      <body>
        <a className={`${skip.skip} no-print`} href="#main">
          {site.skip}
        </a>
        <EmergencyBar />
        <Header />
        <SampleNotice />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <Footer />
      </body>
    </html>
  );
}
