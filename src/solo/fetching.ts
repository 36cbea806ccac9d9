/** Parts of the game that are fetched when they are needed. */

/** A part did not come: there is no connection, or the site has got other files since this page was loaded. */
export class NotFetched extends Error {}

/** Fetches a part. @throws NotFetched */
export async function fetched<T>(fetch: () => Promise<T>): Promise<T> {
  try {
    return await fetch();
  } catch (error) {
    throw new NotFetched(String(error));
  }
}
