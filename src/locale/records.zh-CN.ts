/** 管理数据的命令所说的话。 */
export const recordsZh = {
  migrated: '数据库已更新：{{steps}}',
  current: '数据库已经是最新的。',
  backedUp: '备份已写好：{{file}}',
  restored: '已从 {{file}} 恢复。',
  kept: '原来的数据库还留着：{{file}}',
  recounted: '所有统计已按每一次对话重新算过。',
  settings: '设置有误：{{mistakes}}',
  StoreFull: '放数据的磁盘满了：这一步什么都没有写下。腾出空间后再试。',
  StoreUnavailable: '连不上数据库：{{why}}',
  FolderTaken: '另一个和气服务器正在用数据文件夹 {{folder}}：请先停掉它，或者把 HEQI_DATA 设成别的文件夹。',
  StoreTooNew: '数据库比这个版本的和气新（里面有“{{found}}”）：请用更新的和气，或者恢复一份旧的备份。',
  missing: '没有这个文件：{{file}}',
  unsound: '{{file}} 不是和气的数据库，或者已经损坏。',
  file: '已经有同名的文件了，请换一个名字。',
  people: '这个数据库里已经有人了：请恢复到一个空的数据库里。',
} as const
