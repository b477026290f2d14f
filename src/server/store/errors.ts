/** What can go wrong with a store that is no programmer's mistake; the messages are for the server's console. */

/** No room left on the disk: nothing of this write was kept, and the same write may be tried again later. */
export class StoreFull extends Error {
  constructor(options?: ErrorOptions) {
    super('the disk that holds the data is full: nothing of this was stored', options)
    this.name = 'StoreFull'
  }
}

/** The database cannot be reached or is too busy, also after several tries; the same write may be tried again later. */
export class StoreUnavailable extends Error {
  readonly why: string
  constructor(why: string, options?: ErrorOptions) {
    super(`the database cannot be reached: ${why}`, options)
    this.name = 'StoreUnavailable'
    this.why = why
  }
}

/** Another process has this data folder open. */
export class FolderTaken extends Error {
  readonly folder: string
  constructor(folder: string) {
    super(
      `another Heqi server is using the data folder ${folder}: stop it first, or set HEQI_DATA to another folder`,
    )
    this.name = 'FolderTaken'
    this.folder = folder
  }
}

/** The database was written by a newer Heqi; `found` is its newest step. */
export class StoreTooNew extends Error {
  readonly found: string
  constructor(found: string) {
    super(
      `the database is newer than this Heqi (it has "${found}"): start the newer Heqi, or restore an older backup`,
    )
    this.name = 'StoreTooNew'
    this.found = found
  }
}

const BACKUP_FAULTS = {
  missing: 'there is no such file',
  unsound: 'it is damaged, or something else',
}

/** A file that cannot be used as a backup, or to make one from. */
export class BadBackup extends Error {
  readonly file: string
  readonly why: keyof typeof BACKUP_FAULTS
  constructor(file: string, why: keyof typeof BACKUP_FAULTS, options?: ErrorOptions) {
    super(`${file} is no database of Heqi: ${BACKUP_FAULTS[why]}`, options)
    this.name = 'BadBackup'
    this.file = file
    this.why = why
  }
}

const TAKEN = {
  file: 'there is a file of that name already',
  people: 'that database has people in it: restore into an empty one',
}

/** Something is there already that must not be overwritten. */
export class PlaceTaken extends Error {
  readonly what: keyof typeof TAKEN
  constructor(what: keyof typeof TAKEN) {
    super(TAKEN[what])
    this.name = 'PlaceTaken'
    this.what = what
  }
}
