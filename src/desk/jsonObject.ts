/** An object of JSON, its members not known yet. */
export type JsonObject = Readonly<Partial<Record<string, unknown>>>;

/** Whether a value that JSON gave is an object, not a list, null or a single value. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
