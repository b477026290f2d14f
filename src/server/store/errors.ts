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
  constructor(why: string, options?: ErrorOptions) {
    super(`the database cannot be reached: ${why}`, options)
    this.name = 'StoreUnavailable'
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

/** The database was written by a newer Heqi. */
export class StoreTooNew extends Error {
  constructor(found: string) {
    super(
      `the database is newer than this Heqi (it has "${found}"): start the newer Heqi, or restore an older backup`,
    )
    this.name = 'StoreTooNew'
  }
}

/** A file that is no sound backup. */
export class BadBackup extends Error {
  constructor(file: string, why: string) {
    super(`${file} is no backup that can be used: ${why}`)
    this.name = 'BadBackup'
  }
}

/** Something is there already that must not be overwritten. */
export class PlaceTaken extends Error {
  constructor(what: string) {
    super(what)
    this.name = 'PlaceTaken'
  }
}
