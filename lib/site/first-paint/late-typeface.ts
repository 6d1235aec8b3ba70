import { whenPainted } from './when-painted';

const AHEAD = /<link rel="preload" as="font"[^>]*\/>/g;
const FACE = /@font-face\{([^{}]*url\(([^()]+\.woff2)\)[^{}]*)\}/g;
const NONCE = /<style nonce="([^"]+)"/;

/** A typeface as a page's script asks for it. */
type Face = { family: string; source: string; weight: string };

/**
 * A page that shows in the system's face, and fetches its own for the pages after it when the first words are on the screen.
 * Whoever goes on within the page (the router changes what it shows) sees it then; what is being read never moves.
 * @param html a page with its styles inside it (inlineStyles)
 */
export function lateTypeface(html: string): string {
  const nonce = NONCE.exec(html)?.[1];
  const faces = [...html.matchAll(FACE)].map(([, rule = '', url = '']) => faceOf(rule, url));
  if (nonce === undefined || faces.length === 0) return html;
  const script = `<script nonce="${nonce}">${fetchLater(faces)}</script>`;
  return html
    .replace(AHEAD, '')
    .replace(FACE, '')
    .replace('</body>', () => `${script}</body>`);
}

function faceOf(rule: string, url: string): Face {
  const value = (name: string) => new RegExp(`(?:^|;)${name}:([^;]+)`).exec(rule)?.[1];
  return {
    family: value('font-family') ?? '',
    source: `url(${url})`,
    weight: value('font-weight') ?? 'normal',
  };
}

/** The router tells the browser of each change of the page; one that says the page's own address again changes nothing. */
const fetchLater = (faces: readonly Face[]): string => `
(function (faces) {
  var begun = false;
  function fetchFaces() {
    if (begun || !window.FontFace) return;
    begun = true;
    faces.forEach(function (each) {
      var face = new FontFace(each.family, each.source, { weight: each.weight });
      face.load().then(function () {
        if (!window.navigation) return;
        navigation.addEventListener('navigate', function (event) {
          if (!event.hashChange && event.destination.url !== location.href) document.fonts.add(face);
        });
      }, function () {});
    });
  }
  ${whenPainted('fetchFaces')}
})(${JSON.stringify(faces).replaceAll('<', '\\u003c')});
`;
