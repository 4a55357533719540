/** Builds the features and registers them. */
export function activate(): void {
  // Features are registered here as they are built.
}
