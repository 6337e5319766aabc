/**
 * What package-lock.json says, for the doors that run before anything is installed: plain
 * JavaScript, no packages. `packages` is the object of that name in the lock file: path → package.
 */

const allows = (list, value) => !list || [list].flat().includes(value);

/** Whether a package is made for a machine: `{ platform, arch, libc }`, the last only on Linux. */
const madeFor = ({ os, cpu, libc }, machine) =>
  allows(os, machine.platform) && allows(cpu, machine.arch) && allows(libc, machine.libc);

/**
 * The Node that the lock file brings for a machine, by the package's own `bin`: npm links only one
 * of several packages with a `node`, and nine of thirteen versions tried link none.
 * @returns {string | undefined} its path in the project
 */
export function lockedNode(packages, machine) {
  for (const [path, entry] of Object.entries(packages))
    if (path && entry.os && entry.bin?.node && madeFor(entry, machine))
      return `${path}/${entry.bin.node}`;
  return undefined;
}

/**
 * Where what npm installed (node_modules/.package-lock.json) is not what the lock says: missing or
 * of another content, or no longer in the lock. Optional packages made for other machines may be
 * missing.
 * @returns {string[]} paths, none when the install fits
 */
export function differences(packages, installed, machine) {
  const wrong = Object.entries(packages).filter(([path, entry]) => {
    if (!path) return false;
    const there = installed[path];
    if (there) return there.version !== entry.version || there.integrity !== entry.integrity;
    return !entry.optional || ((entry.os || entry.libc) && madeFor(entry, machine));
  });
  return [
    ...wrong.map(([path]) => path),
    ...Object.keys(installed).filter((path) => !packages[path]),
  ];
}

/** Whether a version is in a range of the forms `^1.2.3` and `>=1.2.3`, joined by `||`. */
export function inRange(version, range) {
  const numbers = (text) => text.replace(/^\D+/, '').split('.').map(Number);
  const [major, minor, patch] = numbers(version);
  return range.split('||').some((part) => {
    const [a, b, c] = numbers(part.trim());
    if (part.trim().startsWith('^') && major !== a) return false;
    return major !== a ? major > a : minor !== b ? minor > b : patch >= c;
  });
}
