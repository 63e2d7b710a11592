/** Stands in for `MutationObserver` and knows which of its kind are observing. */
export class CountedObserver extends MutationObserver {
  static readonly observing = new Set<CountedObserver>();
  static built = 0;
  constructor(callback: MutationCallback) {
    super(callback);
    CountedObserver.built += 1;
  }
  override observe(target: Node, options?: MutationObserverInit): void {
    super.observe(target, options);
    CountedObserver.observing.add(this);
  }
  override disconnect(): void {
    super.disconnect();
    CountedObserver.observing.delete(this);
  }
}
