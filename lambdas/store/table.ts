/**
 * The shape of the one table, for the store, for the infrastructure and for the local database. It imports
 * nothing, so that all of them can read it. `ttl` is for items that expire, and none does yet.
 */
export const TABLE = {
  partitionKey: 'pk',
  sortKey: 'sk',
  timeToLive: 'ttl',
  /** Local secondary indexes. Keys are projected anyway; `projected` is what else a list shows. */
  indexes: {
    byCreation: {
      name: 'byCreation',
      sortKey: 'createdAtId',
      projected: ['title', 'revision', 'updatedAt'],
    },
  },
} as const;
