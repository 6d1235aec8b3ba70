// Plain old syntax: this has to be read by the very versions that it refuses.
const oldest = [20, 19];

/** The sentence for a Node that is too old, or null. @param {string} version such as "20.19.0" */
export function nodeProblem(version) {
  const parts = version.split('.').map(Number);
  if (parts[0] > oldest[0] || (parts[0] === oldest[0] && parts[1] >= oldest[1])) return null;
  return `Daylight needs Node ${oldest.join('.')} or later, and this is Node ${version}: see https://nodejs.org.`;
}
