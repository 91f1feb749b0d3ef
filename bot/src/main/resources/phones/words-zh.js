export default {
  code: 'zh-CN',
  title: '联户通 · 手机沙盒',
  subtitle: '像用微信一样试：说一句，看它怎么一级一级有人管',
  'other-language': 'English',
  'other-code': 'en',
  tabs: '手机和工单',
  phones: '手机',
  side: '工单、时钟、故障',
};
