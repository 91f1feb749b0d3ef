export default {
  code: 'en',
  title: 'Lianhu · phones',
  subtitle: 'Use it like WeChat: say what is broken and see who takes care of it',
  'other-language': '中文',
  'other-code': 'zh-CN',
  tabs: 'Phones and ticket',
  phones: 'Phones',
  side: 'Ticket, clock, faults',
};
