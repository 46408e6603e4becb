import * as z from 'zod';

export const role = z
  .object({
    id: z.string().meta({ description: 'Names the role for good.' }),
    title: z.string().meta({ description: 'As people in the role say it.' }),
    family: z.string().meta({ description: 'The kind of work, such as `software`, `health` or `hands-on`.' }),
    otherTitles: z.array(z.string()).meta({
      description: 'Lower case. A typed title is this role when it holds every word of one of them.',
    }),
  })
  .meta({ id: 'Role', description: 'A role that the engine knows more of than any other.' });

export const roleList = z.object({ roles: z.array(role) }).meta({ id: 'RoleList' });
