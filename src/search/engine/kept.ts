/** A promise for each name, kept unless it fails. */
export class Kept<T> {
  readonly #kept = new Map<string, Promise<T>>();

  get(name: string, make: () => Promise<T>): Promise<T> {
    const known = this.#kept.get(name) ?? make();
    this.#kept.set(name, known);
    known.catch(() => this.#kept.delete(name));
    return known;
  }

  has(name: string): boolean {
    return this.#kept.has(name);
  }
}
