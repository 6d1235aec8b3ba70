const WORKER = '/help-worker.js';
const PAGE = '/help';

/**
 * Registers the worker that keeps the page for emergencies, or tells the one that is there to look whether its copy is old.
 * Without one (an old browser, a private window, a site without https) the page is an ordinary one, so nothing is said.
 */
export async function keepHelp(container: ServiceWorkerContainer | undefined): Promise<void> {
  try {
    const registration = await container?.getRegistration(PAGE);
    if (registration?.active) registration.active.postMessage('refresh');
    else await container?.register(WORKER, { scope: PAGE });
  } catch {
    // Refused by the browser's settings: its own choice.
  }
}
