/** 开发时存进 stories 文件夹。 */
export const folderZh = {
  save: '存进 stories/（Ctrl+S）',
  saved: '写进了 stories/{{id}}',
  refused: '写不进 stories/{{id}}，看看终端里的 npm run dev',
  note: '磁盘上的改动进来之前',
} as const
