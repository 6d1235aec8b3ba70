import { whenPainted } from './when-painted';

const PRELOAD = /<link rel="preload" as="script"[^>]*\/>/g;
const ASYNC_SCRIPT = /<script src="([^"]+)"(?=[^>]* async="")[^>]*? nonce="([^"]+)"[^>]*><\/script>/g;

/**
 * A page whose scripts are fetched after its first frame is painted. They only add to what works already, and on a phone
 * they would share the network with the page and run before it shows.
 */
export function lateScripts(html: string): string {
  const scripts = [...html.matchAll(ASYNC_SCRIPT)];
  const nonce = scripts[0]?.[2];
  if (nonce === undefined) return html;
  const loader = `<script nonce="${nonce}">${loadAfterFirstFrame(scripts.map(([, source]) => source ?? ''))}</script>`;
  return html
    .replace(PRELOAD, '')
    .replace(ASYNC_SCRIPT, '')
    .replace('</body>', () => `${loader}</body>`);
}

/** Whoever has tapped to send a form waits no longer for its script. */
const LONGEST_WAIT_MS = 5_000;

/**
 * The router takes a link as the sign that a stylesheet is there. Those that are in the page (`inline-styles.ts`) get one that is
 * switched off, and so fetches nothing.
 *
 * A box that is ticked before the scripts are there is noted at its form, as `data-changed-early`, and a button that is
 * tapped at itself, as `data-clicked-early`, for the scripts to act on: components/search/use-search-at-once.ts,
 * components/ui/use-clicked-early.ts. A link that is followed out of what bears `data-early-links` is noted on the entry of the
 * history, for whoever comes back: components/search/results/opened-listing.ts. A form that bears `data-early-submit` is not sent
 * while its script may still come, which then reads it (components/ui/use-submitted-early.ts), and is sent when that takes too long.
 *
 * All of it on the way down: while React wakes up a page it stops what happens there from coming up again.
 */
const loadAfterFirstFrame = (sources: readonly string[]): string => `
(function (sources) {
  var loaded = false;
  function load() {
    if (loaded) return;
    loaded = true;
    document.querySelectorAll('style[data-styles-of]').forEach(function (style) {
      var link = document.createElement('link');
      link.setAttribute('disabled', '');
      link.setAttribute('data-precedence', style.dataset.rank);
      link.rel = 'stylesheet';
      link.href = style.dataset.stylesOf;
      style.after(link);
    });
    sources.forEach(function (source) {
      var script = document.createElement('script');
      script.src = source;
      document.head.append(script);
    });
  }
  document.addEventListener('change', function (event) {
    var field = event.target;
    if (field.form && (field.type === 'checkbox' || field.type === 'select-one')) field.form.dataset.changedEarly = '';
  }, true);
  document.addEventListener('click', function (event) {
    if (!event.target.closest) return;
    var button = event.target.closest('button');
    if (button) button.dataset.clickedEarly = String(event.timeStamp);
    var link = event.target.closest('[data-early-links] a');
    if (link && link.host === location.host)
      history.replaceState(Object.assign({}, history.state, { opened: link.href }), '');
  }, true);
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (!('earlySubmit' in form.dataset)) return;
    event.preventDefault();
    form.dataset.submittedEarly = '';
    setTimeout(function () {
      if ('submittedEarly' in form.dataset) form.submit();
    }, ${LONGEST_WAIT_MS});
  }, true);
  ${whenPainted('load')}})(${JSON.stringify(sources).replaceAll('<', '\\u003c')});
`;
