/** 每个故事的开头（中文），目录要用。 */
export const heads = import.meta.glob<string>('/stories/*/zh-CN.ink', {
  query: '?header',
  import: 'default',
  eager: true,
})
