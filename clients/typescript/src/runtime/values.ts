/** A named kind of text. Texts are taken where one is expected; one kind is not taken for another. */
export type Named<Name extends string> = string & { readonly __kind?: Name };

/** An exact number as text, such as `12.50`. Never a binary number: amounts stay as they came. */
export type Decimal = `${number}`;

/** A calendar day in Europe/Amsterdam, `YYYY-MM-DD`. */
export type LocalDate = `${number}-${number}-${number}`;

/** An instant, RFC 3339 in UTC. */
export type Moment = `${number}-${number}-${number}T${string}`;

/** A UUID. */
export type Uuid = string;

/** Any JSON. */
export type Json = string | number | boolean | null | Json[] | { [member: string]: Json };

/** The body of a file. */
export type FileBody = string | Uint8Array<ArrayBuffer> | Blob;

/** Words of a later version are kept as they come. */
export type OtherWord = string & Record<never, never>;

/** Takes a text as exact number; throws a `RangeError` when it is none. */
export function decimal(text: string): Decimal {
  if (!/^-?\d+(\.\d+)?$/.test(text)) throw new RangeError(`${JSON.stringify(text)} is no exact number.`);
  return text as Decimal;
}

/** Takes a text, or the day of a moment in Amsterdam, as calendar day; throws a `RangeError` when it is none. */
export function localDate(value: string | Date): LocalDate {
  if (value instanceof Date) {
    return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" }).format(value) as LocalDate;
  }
  const day = new Date(`${value}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(value)) {
    throw new RangeError(`${JSON.stringify(value)} is no day.`);
  }
  return value as LocalDate;
}

/** Takes a `Date` as instant. */
export function moment(value: Date): Moment {
  return value.toISOString() as Moment;
}
