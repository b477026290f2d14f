/** 演示数据命令说的话。 */
export const demoZh = {
  taken: '{{folder}} 里已经有东西了。演示数据只放进空文件夹，免得和真实数据混在一起：换一个文件夹名吧。',
  made: `演示数据做好了：{{attempts}} 次对话。打开方式：

  HEQI_DATA={{folder}} npm start

登录名 manager（早班的主管）、manager2（晚班的主管）、trainer（培训师）、admin（管理员）
密码都是 {{password}}

里面的人都是编出来的，有一位明显需要帮一把。看完删掉这个文件夹即可。`,
}
