import * as z from 'zod';

/** Whose summaries these are: the partition of all that one person has stored. */
export const owner = z.string().min(1).max(2048).brand<'Owner'>();
export type Owner = z.infer<typeof owner>;

/**
 * The owner that a person is who signs in here.
 *
 * @param subject the `sub` of the person's access token
 * @example
 * userOwner('11111111-1111-4111-8111-111111111111'); // 'USER#11111111-1111-4111-8111-111111111111'
 */
export function userOwner(subject: string): Owner {
  return owner.parse(`USER#${subject}`);
}

/**
 * The owner that a backend's own user is. Percent-encoding leaves no `#` in a client's name, so that no two
 * pairs of client and user are the same owner.
 *
 * @example
 * delegatedOwner('resume-builder', 'user-42'); // 'CLIENT#resume-builder#USER#user-42'
 */
export function delegatedOwner(client: string, user: string): Owner {
  return owner.parse(`CLIENT#${encodeURIComponent(client)}#USER#${user}`);
}
