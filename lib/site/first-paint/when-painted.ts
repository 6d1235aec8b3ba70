/**
 * JavaScript, as text for a page: calls the function named `work` once, when the first words are on the screen.
 *
 * The browser says when that is. One that does not is asked for a second frame, whose callback runs when the first is on its
 * way there: that alone let files arrive before a slow screen showed anything. A page in the background paints none and does
 * not wait; and where frames are held back, two seconds are enough.
 */
export const whenPainted = (work: string): string => `
  setTimeout(${work}, document.hidden ? 0 : 2000);
  var told = window.PerformanceObserver && PerformanceObserver.supportedEntryTypes;
  if (told && told.indexOf('paint') >= 0)
    new PerformanceObserver(function (list) {
      if (list.getEntriesByName('first-contentful-paint').length > 0) ${work}();
    }).observe({ type: 'paint', buffered: true });
  else
    requestAnimationFrame(function () {
      requestAnimationFrame(function () { setTimeout(${work}); });
    });
`;
