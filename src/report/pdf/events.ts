type Listener = (...values: unknown[]) => void;

/** What pdfmake's layout uses of Node's `events`; `vite.config.ts` puts it in the place of that module in the browser. */
export class EventEmitter {
  readonly #listeners = new Map<string, Listener[]>();

  addListener(event: string, listener: Listener): this {
    this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), listener]);
    return this;
  }

  removeListener(event: string, listener: Listener): this {
    const listeners = [...(this.#listeners.get(event) ?? [])];
    const last = listeners.lastIndexOf(listener);
    if (last >= 0) listeners.splice(last, 1);
    this.#listeners.set(event, listeners);
    return this;
  }

  emit(event: string, ...values: unknown[]): boolean {
    const listeners = this.#listeners.get(event) ?? [];
    for (const listener of listeners) listener.apply(this, values);
    return listeners.length > 0;
  }
}
