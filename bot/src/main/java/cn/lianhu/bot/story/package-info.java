/** The main job in one command: a story is sent in as WeChat would, answers and notices are printed as they go. */
package cn.lianhu.bot.story;
