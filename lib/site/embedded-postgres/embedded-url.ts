import { clusterUrl, readClusterState } from './cluster-state';

/** The embedded database's URL as the last start left it, running or not; null before the first start. */
export function embeddedUrl(stateFolder: string): string | null {
  const state = readClusterState(stateFolder);
  return state && clusterUrl(state);
}
