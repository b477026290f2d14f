/** 证书：拿到、打印、核对。 */
export const certificateZh = {
  title: '证书',
  check: '核对证书',
  checkText: '输入证书上的编号，看看它是不是真的、还作不作数。',
  code: '证书编号',
  checkGo: '核对',
  mine: '我的证书',
  mineNone: '还没有。派给你的做到了，证书自己会来。',
  says: '{{name}} 通过了',
  issued: '{{when}} 颁发',
  valid: '有效',
  revoked: '已经撤回，不再作数',
  codeIs: '编号 {{code}}',
  checkAt: '任何人都可以在这里核对：{{address}}',
  print: '打印',
  another: '核对另一张',
} as const
